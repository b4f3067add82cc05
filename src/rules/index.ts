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
import mapbox from './mapbox.ts';
import maxmind from './maxmind.ts';
import mercury from './mercury.ts';
import meta from './meta.ts';
import npm from './npm.ts';
import onepassword from './onepassword.ts';
import openai from './openai.ts';
import otpauth from './otpauth.ts';
import privateKey from './private-key.ts';
import slack from './slack.ts';
import stripe from './stripe.ts';
import telegram from './telegram.ts';
import urlCredential from './url-credential.ts';

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
  mapbox,
  maxmind,
  mercury,
  meta,
  npm,
  onepassword,
  openai,
  otpauth,
  privateKey,
  slack,
  stripe,
  telegram,
  urlCredential,
];
