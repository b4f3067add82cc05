import type { Provider } from '../rule-types.ts';
import ably from './ably.ts';
import abuseipdb from './abuseipdb.ts';
import adobe from './adobe.ts';
import adyen from './adyen.ts';
import adzuna from './adzuna.ts';
import ai21 from './ai21.ts';
import aikido from './aikido.ts';
import airbrake from './airbrake.ts';
import airtable from './airtable.ts';
import aiven from './aiven.ts';
import akamai from './akamai.ts';
import alchemy from './alchemy.ts';
import algolia from './algolia.ts';
import alibabaCloud from './alibaba-cloud.ts';
import alienvault from './alienvault.ts';
import amazon from './amazon.ts';
import amplitude from './amplitude.ts';
import anthropic from './anthropic.ts';
import apify from './apify.ts';
import apilayer from './apilayer.ts';
import apollo from './apollo.ts';
import apple from './apple.ts';
import appwrite from './appwrite.ts';
import asaas from './asaas.ts';
import asana from './asana.ts';
import assemblyai from './assemblyai.ts';
import atlassian from './atlassian.ts';
import auth0 from './auth0.ts';
import authress from './authress.ts';
import aws from './aws.ts';
import azureDevops from './azure-devops.ts';
import azure from './azure.ts';
import backblaze from './backblaze.ts';
import baidu from './baidu.ts';
import bannerbear from './bannerbear.ts';
import beamer from './beamer.ts';
import beebole from './beebole.ts';
import bigcommerce from './bigcommerce.ts';
import binance from './binance.ts';
import bip39 from './bip39.ts';
import bitcoin from './bitcoin.ts';
import bitfinex from './bitfinex.ts';
import bitly from './bitly.ts';
import bitmex from './bitmex.ts';
import bitrise from './bitrise.ts';
import bitwarden from './bitwarden.ts';
import blockfrost from './blockfrost.ts';
import blocknative from './blocknative.ts';
import box from './box.ts';
import braintree from './braintree.ts';
import braintrust from './braintrust.ts';
import brave from './brave.ts';
import brevo from './brevo.ts';
import browserstack from './browserstack.ts';
import bugsnag from './bugsnag.ts';
import buildkite from './buildkite.ts';
import bunny from './bunny.ts';
import bybit from './bybit.ts';
import calendarific from './calendarific.ts';
import calendly from './calendly.ts';
import canny from './canny.ts';
import cerebras from './cerebras.ts';
import chargebee from './chargebee.ts';
import chartmogul from './chartmogul.ts';
import checkoutCom from './checkout-com.ts';
import circleci from './circleci.ts';
import civo from './civo.ts';
import clarifai from './clarifai.ts';
import clearbit from './clearbit.ts';
import clerk from './clerk.ts';
import clickhouse from './clickhouse.ts';
import clicksend from './clicksend.ts';
import clickup from './clickup.ts';
import clockify from './clockify.ts';
import clojars from './clojars.ts';
import close from './close.ts';
import cloudflare from './cloudflare.ts';
import cloudinary from './cloudinary.ts';
import cloudmersive from './cloudmersive.ts';
import cloudsmith from './cloudsmith.ts';
import cockroachLabs from './cockroach-labs.ts';
import coda from './coda.ts';
import codacy from './codacy.ts';
import codeClimate from './code-climate.ts';
import codecov from './codecov.ts';
import cognition from './cognition.ts';
import cohere from './cohere.ts';
import coinapi from './coinapi.ts';
import coinbase from './coinbase.ts';
import coingecko from './coingecko.ts';
import coinmarketcap from './coinmarketcap.ts';
import composio from './composio.ts';
import confluent from './confluent.ts';
import contentful from './contentful.ts';
import contentstack from './contentstack.ts';
import convertkit from './convertkit.ts';
import couchbase from './couchbase.ts';
import courier from './courier.ts';
import coveralls from './coveralls.ts';
import cratesIo from './crates-io.ts';
import crowdin from './crowdin.ts';
import crowdstrike from './crowdstrike.ts';
import cryptocompare from './cryptocompare.ts';
import currencyapi from './currencyapi.ts';
import currencyfreaks from './currencyfreaks.ts';
import cursor from './cursor.ts';
import customerIo from './customer-io.ts';
import daily from './daily.ts';
import dataGov from './data-gov.ts';
import databricks from './databricks.ts';
import datadog from './datadog.ts';
import datastax from './datastax.ts';
import deepai from './deepai.ts';
import deepgram from './deepgram.ts';
import deepl from './deepl.ts';
import deepseek from './deepseek.ts';
import deno from './deno.ts';
import detectlanguage from './detectlanguage.ts';
import devcycle from './devcycle.ts';
import digitalocean from './digitalocean.ts';
import discord from './discord.ts';
import docker from './docker.ts';
import docusign from './docusign.ts';
import doppler from './doppler.ts';
import droneCi from './drone-ci.ts';
import dropbox from './dropbox.ts';
import duo from './duo.ts';
import dwolla from './dwolla.ts';
import dynatrace from './dynatrace.ts';
import e2b from './e2b.ts';
import easypost from './easypost.ts';
import ebay from './ebay.ts';
import eclipseOpenVsx from './eclipse-open-vsx.ts';
import elasticEmail from './elastic-email.ts';
import elastic from './elastic.ts';
import elevenlabs from './elevenlabs.ts';
import entra from './entra.ts';
import ethereum from './ethereum.ts';
import etherscan from './etherscan.ts';
import etsy from './etsy.ts';
import eventbrite from './eventbrite.ts';
import exa from './exa.ts';
import exchangerateApi from './exchangerate-api.ts';
import exoscale from './exoscale.ts';
import expo from './expo.ts';
import fal from './fal.ts';
import fastly from './fastly.ts';
import fauna from './fauna.ts';
import figma from './figma.ts';
import files from './files.ts';
import filestack from './filestack.ts';
import finnhub from './finnhub.ts';
import firecrawl from './firecrawl.ts';
import fireworksAi from './fireworks-ai.ts';
import fitbit from './fitbit.ts';
import flickr from './flickr.ts';
import flightaware from './flightaware.ts';
import flutterwave from './flutterwave.ts';
import flyIo from './fly-io.ts';
import foursquare from './foursquare.ts';
import frameIo from './frame-io.ts';
import freshbooks from './freshbooks.ts';
import freshdesk from './freshdesk.ts';
import generic from './generic.ts';
import genius from './genius.ts';
import geoapify from './geoapify.ts';
import geocodio from './geocodio.ts';
import ghost from './ghost.ts';
import giphy from './giphy.ts';
import git from './git.ts';
import gitea from './gitea.ts';
import gitguardian from './gitguardian.ts';
import github from './github.ts';
import gitlab from './gitlab.ts';
import gitter from './gitter.ts';
import gnews from './gnews.ts';
import gocardless from './gocardless.ts';
import googleCloudStorage from './google-cloud-storage.ts';
import google from './google.ts';
import gradle from './gradle.ts';
import grafana from './grafana.ts';
import graphhopper from './graphhopper.ts';
import greptile from './greptile.ts';
import groq from './groq.ts';
import guardian from './guardian.ts';
import gumroad from './gumroad.ts';
import harness from './harness.ts';
import harvest from './harvest.ts';
import hashicorp from './hashicorp.ts';
import hcaptcha from './hcaptcha.ts';
import helicone from './helicone.ts';
import helpScout from './help-scout.ts';
import here from './here.ts';
import heroku from './heroku.ts';
import hetzner from './hetzner.ts';
import honeycomb from './honeycomb.ts';
import http from './http.ts';
import hubspot from './hubspot.ts';
import huggingFace from './hugging-face.ts';
import hunter from './hunter.ts';
import ibmCloud from './ibm-cloud.ts';
import imagekit from './imagekit.ts';
import imgbb from './imgbb.ts';
import imgur from './imgur.ts';
import infisical from './infisical.ts';
import influxdata from './influxdata.ts';
import infracost from './infracost.ts';
import infura from './infura.ts';
import instamojo from './instamojo.ts';
import intercom from './intercom.ts';
import ionic from './ionic.ts';
import ipdata from './ipdata.ts';
import ipgeolocation from './ipgeolocation.ts';
import ipinfo from './ipinfo.ts';
import ipqualityscore from './ipqualityscore.ts';
import iterable from './iterable.ts';
import jenkins from './jenkins.ts';
import jetbrains from './jetbrains.ts';
import jfrog from './jfrog.ts';
import jinaAi from './jina-ai.ts';
import jotform from './jotform.ts';
import jsonWebToken from './json-web-token.ts';
import jumpcloud from './jumpcloud.ts';
import kagi from './kagi.ts';
import kickbox from './kickbox.ts';
import klaviyo from './klaviyo.ts';
import kraken from './kraken.ts';
import kubernetes from './kubernetes.ts';
import kucoin from './kucoin.ts';
import langchain from './langchain.ts';
import langfuse from './langfuse.ts';
import laravel from './laravel.ts';
import lark from './lark.ts';
import lastfm from './lastfm.ts';
import launchdarkly from './launchdarkly.ts';
import lemlist from './lemlist.ts';
import lemonSqueezy from './lemon-squeezy.ts';
import line from './line.ts';
import linear from './linear.ts';
import linkedin from './linkedin.ts';
import linode from './linode.ts';
import livekit from './livekit.ts';
import lob from './lob.ts';
import locationiq from './locationiq.ts';
import logdna from './logdna.ts';
import loggly from './loggly.ts';
import logzIo from './logz-io.ts';
import lokalise from './lokalise.ts';
import mailchimp from './mailchimp.ts';
import mailersend from './mailersend.ts';
import mailgun from './mailgun.ts';
import mailjet from './mailjet.ts';
import make from './make.ts';
import mapbox from './mapbox.ts';
import mattermost from './mattermost.ts';
import maxmind from './maxmind.ts';
import meraki from './meraki.ts';
import mercadoPago from './mercado-pago.ts';
import mercury from './mercury.ts';
import messagebird from './messagebird.ts';
import meta from './meta.ts';
import microsoftTeams from './microsoft-teams.ts';
import midtrans from './midtrans.ts';
import minimax from './minimax.ts';
import miro from './miro.ts';
import mistral from './mistral.ts';
import mixpanel from './mixpanel.ts';
import modal from './modal.ts';
import mollie from './mollie.ts';
import monday from './monday.ts';
import mongodb from './mongodb.ts';
import moonshot from './moonshot.ts';
import mux from './mux.ts';
import naverCloud from './naver-cloud.ts';
import neon from './neon.ts';
import netbird from './netbird.ts';
import netlify from './netlify.ts';
import newRelic from './new-relic.ts';
import newsapi from './newsapi.ts';
import ngrok from './ngrok.ts';
import notion from './notion.ts';
import npm from './npm.ts';
import nuget from './nuget.ts';
import nvidia from './nvidia.ts';
import nylas from './nylas.ts';
import octopusDeploy from './octopus-deploy.ts';
import okta from './okta.ts';
import ollama from './ollama.ts';
import omise from './omise.ts';
import onelogin from './onelogin.ts';
import onepassword from './onepassword.ts';
import onesignal from './onesignal.ts';
import openai from './openai.ts';
import opencage from './opencage.ts';
import openrouter from './openrouter.ts';
import openrouteservice from './openrouteservice.ts';
import openshift from './openshift.ts';
import openweather from './openweather.ts';
import opsgenie from './opsgenie.ts';
import otpauth from './otpauth.ts';
import ovh from './ovh.ts';
import packagecloud from './packagecloud.ts';
import packagist from './packagist.ts';
import paddle from './paddle.ts';
import pagarme from './pagarme.ts';
import pagerduty from './pagerduty.ts';
import passwordArgument from './password-argument.ts';
import paypal from './paypal.ts';
import paystack from './paystack.ts';
import percy from './percy.ts';
import perplexity from './perplexity.ts';
import pexels from './pexels.ts';
import phrase from './phrase.ts';
import pinata from './pinata.ts';
import pinecone from './pinecone.ts';
import pinterest from './pinterest.ts';
import pipedream from './pipedream.ts';
import pipedrive from './pipedrive.ts';
import pivotalTracker from './pivotal-tracker.ts';
import pixabay from './pixabay.ts';
import plaid from './plaid.ts';
import planetscale from './planetscale.ts';
import plivo from './plivo.ts';
import poeditor from './poeditor.ts';
import polar from './polar.ts';
import polygonIo from './polygon-io.ts';
import portainer from './portainer.ts';
import posthog from './posthog.ts';
import postman from './postman.ts';
import postmark from './postmark.ts';
import prefect from './prefect.ts';
import privateAi from './private-ai.ts';
import privateKey from './private-key.ts';
import promptlayer from './promptlayer.ts';
import pubnub from './pubnub.ts';
import pulumi from './pulumi.ts';
import pushbullet from './pushbullet.ts';
import pusher from './pusher.ts';
import pushover from './pushover.ts';
import pypi from './pypi.ts';
import qiniu from './qiniu.ts';
import quay from './quay.ts';
import quicknode from './quicknode.ts';
import rails from './rails.ts';
import railway from './railway.ts';
import ramp from './ramp.ts';
import rapid7 from './rapid7.ts';
import rapidapi from './rapidapi.ts';
import razorpay from './razorpay.ts';
import readme from './readme.ts';
import recurly from './recurly.ts';
import reddit from './reddit.ts';
import render from './render.ts';
import replicate from './replicate.ts';
import resend from './resend.ts';
import retool from './retool.ts';
import riotGames from './riot-games.ts';
import roblox from './roblox.ts';
import roboflow from './roboflow.ts';
import rollbar from './rollbar.ts';
import rootly from './rootly.ts';
import rubygems from './rubygems.ts';
import runpod from './runpod.ts';
import saladcloud from './saladcloud.ts';
import salesforce from './salesforce.ts';
import sambanova from './sambanova.ts';
import samsara from './samsara.ts';
import sanity from './sanity.ts';
import sauceLabs from './sauce-labs.ts';
import scaleAi from './scale-ai.ts';
import scaleway from './scaleway.ts';
import scalingo from './scalingo.ts';
import scraperapi from './scraperapi.ts';
import scrapfly from './scrapfly.ts';
import scrapingant from './scrapingant.ts';
import scrapingbee from './scrapingbee.ts';
import securitytrails from './securitytrails.ts';
import segment from './segment.ts';
import semgrep from './semgrep.ts';
import sendbird from './sendbird.ts';
import sendgrid from './sendgrid.ts';
import sentry from './sentry.ts';
import serpapi from './serpapi.ts';
import serper from './serper.ts';
import shippo from './shippo.ts';
import shodan from './shodan.ts';
import shopify from './shopify.ts';
import shortcut from './shortcut.ts';
import sidekiq from './sidekiq.ts';
import signalwire from './signalwire.ts';
import siliconflow from './siliconflow.ts';
import slack from './slack.ts';
import smartsheet from './smartsheet.ts';
import smtp2go from './smtp2go.ts';
import snyk from './snyk.ts';
import socket from './socket.ts';
import sonarsource from './sonarsource.ts';
import sonatype from './sonatype.ts';
import sourcegraph from './sourcegraph.ts';
import sparkpost from './sparkpost.ts';
import splunk from './splunk.ts';
import spoonacular from './spoonacular.ts';
import spotify from './spotify.ts';
import square from './square.ts';
import stability from './stability.ts';
import stackhawk from './stackhawk.ts';
import statsig from './statsig.ts';
import statuspage from './statuspage.ts';
import steam from './steam.ts';
import storyblok from './storyblok.ts';
import strapi from './strapi.ts';
import strava from './strava.ts';
import stream from './stream.ts';
import stripe from './stripe.ts';
import stytch from './stytch.ts';
import sumoLogic from './sumo-logic.ts';
import supabase from './supabase.ts';
import tableau from './tableau.ts';
import tailscale from './tailscale.ts';
import tavily from './tavily.ts';
import telegram from './telegram.ts';
import telnyx from './telnyx.ts';
import tenable from './tenable.ts';
import tencentCloud from './tencent-cloud.ts';
import thingspeak from './thingspeak.ts';
import thunderstore from './thunderstore.ts';
import tiingo from './tiingo.ts';
import tiktok from './tiktok.ts';
import tines from './tines.ts';
import tinybird from './tinybird.ts';
import tmdb from './tmdb.ts';
import todoist from './todoist.ts';
import togetherAi from './together-ai.ts';
import toggl from './toggl.ts';
import tomtom from './tomtom.ts';
import travis from './travis.ts';
import trello from './trello.ts';
import triggerDev from './trigger-dev.ts';
import tumblr from './tumblr.ts';
import twelveData from './twelve-data.ts';
import twilio from './twilio.ts';
import twitch from './twitch.ts';
import twitter from './twitter.ts';
import typeform from './typeform.ts';
import ubidots from './ubidots.ts';
import unkey from './unkey.ts';
import unsplash from './unsplash.ts';
import upcloud from './upcloud.ts';
import uploadcare from './uploadcare.ts';
import upstage from './upstage.ts';
import upstash from './upstash.ts';
import uptimerobot from './uptimerobot.ts';
import urlCredential from './url-credential.ts';
import urlscan from './urlscan.ts';
import valTown from './val-town.ts';
import vapi from './vapi.ts';
import vectara from './vectara.ts';
import veracode from './veracode.ts';
import vercel from './vercel.ts';
import victorops from './victorops.ts';
import vimeo from './vimeo.ts';
import virustotal from './virustotal.ts';
import visualCrossing from './visual-crossing.ts';
import vk from './vk.ts';
import volcengine from './volcengine.ts';
import vonage from './vonage.ts';
import voyage from './voyage.ts';
import vultr from './vultr.ts';
import wakatime from './wakatime.ts';
import wasabi from './wasabi.ts';
import weatherapi from './weatherapi.ts';
import weatherbit from './weatherbit.ts';
import weaviate from './weaviate.ts';
import webex from './webex.ts';
import webflow from './webflow.ts';
import wechat from './wechat.ts';
import weightsAndBiases from './weights-and-biases.ts';
import wireguard from './wireguard.ts';
import wise from './wise.ts';
import wistia from './wistia.ts';
import witAi from './wit-ai.ts';
import wix from './wix.ts';
import woocommerce from './woocommerce.ts';
import wordpress from './wordpress.ts';
import workos from './workos.ts';
import xai from './xai.ts';
import xata from './xata.ts';
import xero from './xero.ts';
import yandexCloud from './yandex-cloud.ts';
import yelp from './yelp.ts';
import ynab from './ynab.ts';
import zai from './zai.ts';
import zapier from './zapier.ts';
import zendesk from './zendesk.ts';
import zerobounce from './zerobounce.ts';
import zerotier from './zerotier.ts';
import zoho from './zoho.ts';
import zoom from './zoom.ts';
import zulip from './zulip.ts';
import zuplo from './zuplo.ts';

/** Every provider, by file name. Generated: `npm run update` rewrites it. */
export const providers: readonly Provider[] = [
  ably,
  abuseipdb,
  adobe,
  adyen,
  adzuna,
  ai21,
  aikido,
  airbrake,
  airtable,
  aiven,
  akamai,
  alchemy,
  algolia,
  alibabaCloud,
  alienvault,
  amazon,
  amplitude,
  anthropic,
  apify,
  apilayer,
  apollo,
  apple,
  appwrite,
  asaas,
  asana,
  assemblyai,
  atlassian,
  auth0,
  authress,
  aws,
  azureDevops,
  azure,
  backblaze,
  baidu,
  bannerbear,
  beamer,
  beebole,
  bigcommerce,
  binance,
  bip39,
  bitcoin,
  bitfinex,
  bitly,
  bitmex,
  bitrise,
  bitwarden,
  blockfrost,
  blocknative,
  box,
  braintree,
  braintrust,
  brave,
  brevo,
  browserstack,
  bugsnag,
  buildkite,
  bunny,
  bybit,
  calendarific,
  calendly,
  canny,
  cerebras,
  chargebee,
  chartmogul,
  checkoutCom,
  circleci,
  civo,
  clarifai,
  clearbit,
  clerk,
  clickhouse,
  clicksend,
  clickup,
  clockify,
  clojars,
  close,
  cloudflare,
  cloudinary,
  cloudmersive,
  cloudsmith,
  cockroachLabs,
  coda,
  codacy,
  codeClimate,
  codecov,
  cognition,
  cohere,
  coinapi,
  coinbase,
  coingecko,
  coinmarketcap,
  composio,
  confluent,
  contentful,
  contentstack,
  convertkit,
  couchbase,
  courier,
  coveralls,
  cratesIo,
  crowdin,
  crowdstrike,
  cryptocompare,
  currencyapi,
  currencyfreaks,
  cursor,
  customerIo,
  daily,
  dataGov,
  databricks,
  datadog,
  datastax,
  deepai,
  deepgram,
  deepl,
  deepseek,
  deno,
  detectlanguage,
  devcycle,
  digitalocean,
  discord,
  docker,
  docusign,
  doppler,
  droneCi,
  dropbox,
  duo,
  dwolla,
  dynatrace,
  e2b,
  easypost,
  ebay,
  eclipseOpenVsx,
  elasticEmail,
  elastic,
  elevenlabs,
  entra,
  ethereum,
  etherscan,
  etsy,
  eventbrite,
  exa,
  exchangerateApi,
  exoscale,
  expo,
  fal,
  fastly,
  fauna,
  figma,
  files,
  filestack,
  finnhub,
  firecrawl,
  fireworksAi,
  fitbit,
  flickr,
  flightaware,
  flutterwave,
  flyIo,
  foursquare,
  frameIo,
  freshbooks,
  freshdesk,
  generic,
  genius,
  geoapify,
  geocodio,
  ghost,
  giphy,
  git,
  gitea,
  gitguardian,
  github,
  gitlab,
  gitter,
  gnews,
  gocardless,
  googleCloudStorage,
  google,
  gradle,
  grafana,
  graphhopper,
  greptile,
  groq,
  guardian,
  gumroad,
  harness,
  harvest,
  hashicorp,
  hcaptcha,
  helicone,
  helpScout,
  here,
  heroku,
  hetzner,
  honeycomb,
  http,
  hubspot,
  huggingFace,
  hunter,
  ibmCloud,
  imagekit,
  imgbb,
  imgur,
  infisical,
  influxdata,
  infracost,
  infura,
  instamojo,
  intercom,
  ionic,
  ipdata,
  ipgeolocation,
  ipinfo,
  ipqualityscore,
  iterable,
  jenkins,
  jetbrains,
  jfrog,
  jinaAi,
  jotform,
  jsonWebToken,
  jumpcloud,
  kagi,
  kickbox,
  klaviyo,
  kraken,
  kubernetes,
  kucoin,
  langchain,
  langfuse,
  laravel,
  lark,
  lastfm,
  launchdarkly,
  lemlist,
  lemonSqueezy,
  line,
  linear,
  linkedin,
  linode,
  livekit,
  lob,
  locationiq,
  logdna,
  loggly,
  logzIo,
  lokalise,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  make,
  mapbox,
  mattermost,
  maxmind,
  meraki,
  mercadoPago,
  mercury,
  messagebird,
  meta,
  microsoftTeams,
  midtrans,
  minimax,
  miro,
  mistral,
  mixpanel,
  modal,
  mollie,
  monday,
  mongodb,
  moonshot,
  mux,
  naverCloud,
  neon,
  netbird,
  netlify,
  newRelic,
  newsapi,
  ngrok,
  notion,
  npm,
  nuget,
  nvidia,
  nylas,
  octopusDeploy,
  okta,
  ollama,
  omise,
  onelogin,
  onepassword,
  onesignal,
  openai,
  opencage,
  openrouter,
  openrouteservice,
  openshift,
  openweather,
  opsgenie,
  otpauth,
  ovh,
  packagecloud,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  passwordArgument,
  paypal,
  paystack,
  percy,
  perplexity,
  pexels,
  phrase,
  pinata,
  pinecone,
  pinterest,
  pipedream,
  pipedrive,
  pivotalTracker,
  pixabay,
  plaid,
  planetscale,
  plivo,
  poeditor,
  polar,
  polygonIo,
  portainer,
  posthog,
  postman,
  postmark,
  prefect,
  privateAi,
  privateKey,
  promptlayer,
  pubnub,
  pulumi,
  pushbullet,
  pusher,
  pushover,
  pypi,
  qiniu,
  quay,
  quicknode,
  rails,
  railway,
  ramp,
  rapid7,
  rapidapi,
  razorpay,
  readme,
  recurly,
  reddit,
  render,
  replicate,
  resend,
  retool,
  riotGames,
  roblox,
  roboflow,
  rollbar,
  rootly,
  rubygems,
  runpod,
  saladcloud,
  salesforce,
  sambanova,
  samsara,
  sanity,
  sauceLabs,
  scaleAi,
  scaleway,
  scalingo,
  scraperapi,
  scrapfly,
  scrapingant,
  scrapingbee,
  securitytrails,
  segment,
  semgrep,
  sendbird,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shippo,
  shodan,
  shopify,
  shortcut,
  sidekiq,
  signalwire,
  siliconflow,
  slack,
  smartsheet,
  smtp2go,
  snyk,
  socket,
  sonarsource,
  sonatype,
  sourcegraph,
  sparkpost,
  splunk,
  spoonacular,
  spotify,
  square,
  stability,
  stackhawk,
  statsig,
  statuspage,
  steam,
  storyblok,
  strapi,
  strava,
  stream,
  stripe,
  stytch,
  sumoLogic,
  supabase,
  tableau,
  tailscale,
  tavily,
  telegram,
  telnyx,
  tenable,
  tencentCloud,
  thingspeak,
  thunderstore,
  tiingo,
  tiktok,
  tines,
  tinybird,
  tmdb,
  todoist,
  togetherAi,
  toggl,
  tomtom,
  travis,
  trello,
  triggerDev,
  tumblr,
  twelveData,
  twilio,
  twitch,
  twitter,
  typeform,
  ubidots,
  unkey,
  unsplash,
  upcloud,
  uploadcare,
  upstage,
  upstash,
  uptimerobot,
  urlCredential,
  urlscan,
  valTown,
  vapi,
  vectara,
  veracode,
  vercel,
  victorops,
  vimeo,
  virustotal,
  visualCrossing,
  vk,
  volcengine,
  vonage,
  voyage,
  vultr,
  wakatime,
  wasabi,
  weatherapi,
  weatherbit,
  weaviate,
  webex,
  webflow,
  wechat,
  weightsAndBiases,
  wireguard,
  wise,
  wistia,
  witAi,
  wix,
  woocommerce,
  wordpress,
  workos,
  xai,
  xata,
  xero,
  yandexCloud,
  yelp,
  ynab,
  zai,
  zapier,
  zendesk,
  zerobounce,
  zerotier,
  zoho,
  zoom,
  zulip,
  zuplo,
];
