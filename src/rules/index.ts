import type { Provider } from '../rule-types.ts';
import adobe from './adobe.ts';
import aikido from './aikido.ts';
import airtable from './airtable.ts';
import aiven from './aiven.ts';
import alibabaCloud from './alibaba-cloud.ts';
import amazon from './amazon.ts';
import anthropic from './anthropic.ts';
import apify from './apify.ts';
import apple from './apple.ts';
import asaas from './asaas.ts';
import asana from './asana.ts';
import atlassian from './atlassian.ts';
import authress from './authress.ts';
import aws from './aws.ts';
import azureDevops from './azure-devops.ts';
import azure from './azure.ts';
import baidu from './baidu.ts';
import bip39 from './bip39.ts';
import bitcoin from './bitcoin.ts';
import bitwarden from './bitwarden.ts';
import braintree from './braintree.ts';
import brave from './brave.ts';
import brevo from './brevo.ts';
import buildkite from './buildkite.ts';
import calendly from './calendly.ts';
import cerebras from './cerebras.ts';
import circleci from './circleci.ts';
import clickhouse from './clickhouse.ts';
import clickup from './clickup.ts';
import clojars from './clojars.ts';
import cloudflare from './cloudflare.ts';
import cloudinary from './cloudinary.ts';
import cloudsmith from './cloudsmith.ts';
import cockroachLabs from './cockroach-labs.ts';
import cognition from './cognition.ts';
import confluent from './confluent.ts';
import contentful from './contentful.ts';
import cratesIo from './crates-io.ts';
import databricks from './databricks.ts';
import datadog from './datadog.ts';
import datastax from './datastax.ts';
import deno from './deno.ts';
import devcycle from './devcycle.ts';
import digitalocean from './digitalocean.ts';
import discord from './discord.ts';
import docker from './docker.ts';
import doppler from './doppler.ts';
import dropbox from './dropbox.ts';
import dynatrace from './dynatrace.ts';
import e2b from './e2b.ts';
import easypost from './easypost.ts';
import eclipseOpenVsx from './eclipse-open-vsx.ts';
import elastic from './elastic.ts';
import elevenlabs from './elevenlabs.ts';
import entra from './entra.ts';
import exoscale from './exoscale.ts';
import figma from './figma.ts';
import files from './files.ts';
import firecrawl from './firecrawl.ts';
import fireworksAi from './fireworks-ai.ts';
import flutterwave from './flutterwave.ts';
import flyIo from './fly-io.ts';
import frameIo from './frame-io.ts';
import generic from './generic.ts';
import git from './git.ts';
import github from './github.ts';
import gitlab from './gitlab.ts';
import google from './google.ts';
import grafana from './grafana.ts';
import groq from './groq.ts';
import harness from './harness.ts';
import hashicorp from './hashicorp.ts';
import helicone from './helicone.ts';
import heroku from './heroku.ts';
import honeycomb from './honeycomb.ts';
import http from './http.ts';
import hubspot from './hubspot.ts';
import huggingFace from './hugging-face.ts';
import imagekit from './imagekit.ts';
import infisical from './infisical.ts';
import infracost from './infracost.ts';
import intercom from './intercom.ts';
import ionic from './ionic.ts';
import jetbrains from './jetbrains.ts';
import jfrog from './jfrog.ts';
import jinaAi from './jina-ai.ts';
import jsonWebToken from './json-web-token.ts';
import klaviyo from './klaviyo.ts';
import kubernetes from './kubernetes.ts';
import langchain from './langchain.ts';
import langfuse from './langfuse.ts';
import launchdarkly from './launchdarkly.ts';
import linear from './linear.ts';
import linkedin from './linkedin.ts';
import mailchimp from './mailchimp.ts';
import mailersend from './mailersend.ts';
import mailgun from './mailgun.ts';
import mailjet from './mailjet.ts';
import mapbox from './mapbox.ts';
import mattermost from './mattermost.ts';
import maxmind from './maxmind.ts';
import mercury from './mercury.ts';
import meta from './meta.ts';
import midtrans from './midtrans.ts';
import minimax from './minimax.ts';
import mistral from './mistral.ts';
import mixpanel from './mixpanel.ts';
import modal from './modal.ts';
import mongodb from './mongodb.ts';
import moonshot from './moonshot.ts';
import naverCloud from './naver-cloud.ts';
import neon from './neon.ts';
import netlify from './netlify.ts';
import newRelic from './new-relic.ts';
import ngrok from './ngrok.ts';
import notion from './notion.ts';
import npm from './npm.ts';
import nuget from './nuget.ts';
import nvidia from './nvidia.ts';
import octopusDeploy from './octopus-deploy.ts';
import okta from './okta.ts';
import ollama from './ollama.ts';
import onelogin from './onelogin.ts';
import onepassword from './onepassword.ts';
import onesignal from './onesignal.ts';
import openai from './openai.ts';
import openrouter from './openrouter.ts';
import openshift from './openshift.ts';
import openweather from './openweather.ts';
import opsgenie from './opsgenie.ts';
import otpauth from './otpauth.ts';
import ovh from './ovh.ts';
import packagecloud from './packagecloud.ts';
import packagist from './packagist.ts';
import paddle from './paddle.ts';
import pagerduty from './pagerduty.ts';
import paypal from './paypal.ts';
import paystack from './paystack.ts';
import perplexity from './perplexity.ts';
import pinecone from './pinecone.ts';
import pinterest from './pinterest.ts';
import plaid from './plaid.ts';
import planetscale from './planetscale.ts';
import plivo from './plivo.ts';
import polar from './polar.ts';
import portainer from './portainer.ts';
import posthog from './posthog.ts';
import postman from './postman.ts';
import postmark from './postmark.ts';
import prefect from './prefect.ts';
import privateAi from './private-ai.ts';
import privateKey from './private-key.ts';
import pubnub from './pubnub.ts';
import pulumi from './pulumi.ts';
import pusher from './pusher.ts';
import pypi from './pypi.ts';
import rails from './rails.ts';
import railway from './railway.ts';
import ramp from './ramp.ts';
import rapidapi from './rapidapi.ts';
import razorpay from './razorpay.ts';
import readme from './readme.ts';
import reddit from './reddit.ts';
import render from './render.ts';
import replicate from './replicate.ts';
import resend from './resend.ts';
import rootly from './rootly.ts';
import rubygems from './rubygems.ts';
import runpod from './runpod.ts';
import saladcloud from './saladcloud.ts';
import salesforce from './salesforce.ts';
import sanity from './sanity.ts';
import scaleway from './scaleway.ts';
import scalingo from './scalingo.ts';
import segment from './segment.ts';
import sendgrid from './sendgrid.ts';
import sentry from './sentry.ts';
import serpapi from './serpapi.ts';
import shippo from './shippo.ts';
import shopify from './shopify.ts';
import sidekiq from './sidekiq.ts';
import slack from './slack.ts';
import snyk from './snyk.ts';
import sonarsource from './sonarsource.ts';
import sourcegraph from './sourcegraph.ts';
import sparkpost from './sparkpost.ts';
import splunk from './splunk.ts';
import spotify from './spotify.ts';
import square from './square.ts';
import stability from './stability.ts';
import storyblok from './storyblok.ts';
import stripe from './stripe.ts';
import stytch from './stytch.ts';
import sumoLogic from './sumo-logic.ts';
import supabase from './supabase.ts';
import tableau from './tableau.ts';
import tailscale from './tailscale.ts';
import tavily from './tavily.ts';
import telegram from './telegram.ts';
import telnyx from './telnyx.ts';
import tencentCloud from './tencent-cloud.ts';
import thunderstore from './thunderstore.ts';
import togetherAi from './together-ai.ts';
import travis from './travis.ts';
import twilio from './twilio.ts';
import twitch from './twitch.ts';
import twitter from './twitter.ts';
import typeform from './typeform.ts';
import unkey from './unkey.ts';
import upcloud from './upcloud.ts';
import upstage from './upstage.ts';
import upstash from './upstash.ts';
import urlCredential from './url-credential.ts';
import valTown from './val-town.ts';
import vercel from './vercel.ts';
import volcengine from './volcengine.ts';
import vonage from './vonage.ts';
import voyage from './voyage.ts';
import vultr from './vultr.ts';
import wakatime from './wakatime.ts';
import weaviate from './weaviate.ts';
import weightsAndBiases from './weights-and-biases.ts';
import wireguard from './wireguard.ts';
import workos from './workos.ts';
import xai from './xai.ts';
import xata from './xata.ts';
import yandexCloud from './yandex-cloud.ts';
import zai from './zai.ts';
import zapier from './zapier.ts';
import zendesk from './zendesk.ts';
import zoom from './zoom.ts';
import zuplo from './zuplo.ts';

/** Every provider, by file name. Generated: `npm run update` rewrites it. */
export const providers: readonly Provider[] = [
  adobe,
  aikido,
  airtable,
  aiven,
  alibabaCloud,
  amazon,
  anthropic,
  apify,
  apple,
  asaas,
  asana,
  atlassian,
  authress,
  aws,
  azureDevops,
  azure,
  baidu,
  bip39,
  bitcoin,
  bitwarden,
  braintree,
  brave,
  brevo,
  buildkite,
  calendly,
  cerebras,
  circleci,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cloudinary,
  cloudsmith,
  cockroachLabs,
  cognition,
  confluent,
  contentful,
  cratesIo,
  databricks,
  datadog,
  datastax,
  deno,
  devcycle,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  dynatrace,
  e2b,
  easypost,
  eclipseOpenVsx,
  elastic,
  elevenlabs,
  entra,
  exoscale,
  figma,
  files,
  firecrawl,
  fireworksAi,
  flutterwave,
  flyIo,
  frameIo,
  generic,
  git,
  github,
  gitlab,
  google,
  grafana,
  groq,
  harness,
  hashicorp,
  helicone,
  heroku,
  honeycomb,
  http,
  hubspot,
  huggingFace,
  imagekit,
  infisical,
  infracost,
  intercom,
  ionic,
  jetbrains,
  jfrog,
  jinaAi,
  jsonWebToken,
  klaviyo,
  kubernetes,
  langchain,
  langfuse,
  launchdarkly,
  linear,
  linkedin,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  mapbox,
  mattermost,
  maxmind,
  mercury,
  meta,
  midtrans,
  minimax,
  mistral,
  mixpanel,
  modal,
  mongodb,
  moonshot,
  naverCloud,
  neon,
  netlify,
  newRelic,
  ngrok,
  notion,
  npm,
  nuget,
  nvidia,
  octopusDeploy,
  okta,
  ollama,
  onelogin,
  onepassword,
  onesignal,
  openai,
  openrouter,
  openshift,
  openweather,
  opsgenie,
  otpauth,
  ovh,
  packagecloud,
  packagist,
  paddle,
  pagerduty,
  paypal,
  paystack,
  perplexity,
  pinecone,
  pinterest,
  plaid,
  planetscale,
  plivo,
  polar,
  portainer,
  posthog,
  postman,
  postmark,
  prefect,
  privateAi,
  privateKey,
  pubnub,
  pulumi,
  pusher,
  pypi,
  rails,
  railway,
  ramp,
  rapidapi,
  razorpay,
  readme,
  reddit,
  render,
  replicate,
  resend,
  rootly,
  rubygems,
  runpod,
  saladcloud,
  salesforce,
  sanity,
  scaleway,
  scalingo,
  segment,
  sendgrid,
  sentry,
  serpapi,
  shippo,
  shopify,
  sidekiq,
  slack,
  snyk,
  sonarsource,
  sourcegraph,
  sparkpost,
  splunk,
  spotify,
  square,
  stability,
  storyblok,
  stripe,
  stytch,
  sumoLogic,
  supabase,
  tableau,
  tailscale,
  tavily,
  telegram,
  telnyx,
  tencentCloud,
  thunderstore,
  togetherAi,
  travis,
  twilio,
  twitch,
  twitter,
  typeform,
  unkey,
  upcloud,
  upstage,
  upstash,
  urlCredential,
  valTown,
  vercel,
  volcengine,
  vonage,
  voyage,
  vultr,
  wakatime,
  weaviate,
  weightsAndBiases,
  wireguard,
  workos,
  xai,
  xata,
  yandexCloud,
  zai,
  zapier,
  zendesk,
  zoom,
  zuplo,
];
