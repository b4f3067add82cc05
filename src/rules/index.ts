import type { Provider } from '../rule-types.ts';
import ably from './ably.ts';
import abuseipdb from './abuseipdb.ts';
import adafruit from './adafruit.ts';
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
import arcjet from './arcjet.ts';
import argos from './argos.ts';
import asaas from './asaas.ts';
import asana from './asana.ts';
import assemblyai from './assemblyai.ts';
import atlassian from './atlassian.ts';
import auth0 from './auth0.ts';
import authress from './authress.ts';
import aws from './aws.ts';
import axiom from './axiom.ts';
import azureDevops from './azure-devops.ts';
import azure from './azure.ts';
import backblaze from './backblaze.ts';
import baidu from './baidu.ts';
import bannerbear from './bannerbear.ts';
import beamer from './beamer.ts';
import beebole from './beebole.ts';
import besttime from './besttime.ts';
import bigcommerce from './bigcommerce.ts';
import binance from './binance.ts';
import bip39 from './bip39.ts';
import bitcoin from './bitcoin.ts';
import bitfinex from './bitfinex.ts';
import bitly from './bitly.ts';
import bitmex from './bitmex.ts';
import bitrise from './bitrise.ts';
import bitwarden from './bitwarden.ts';
import blockProtocol from './block-protocol.ts';
import blockfrost from './blockfrost.ts';
import blocknative from './blocknative.ts';
import blynk from './blynk.ts';
import box from './box.ts';
import braintree from './braintree.ts';
import braintrust from './braintrust.ts';
import brave from './brave.ts';
import brevo from './brevo.ts';
import brex from './brex.ts';
import browserbase from './browserbase.ts';
import browserstack from './browserstack.ts';
import bugsnag from './bugsnag.ts';
import builderIo from './builder-io.ts';
import buildkite from './buildkite.ts';
import bunny from './bunny.ts';
import bybit from './bybit.ts';
import calCom from './cal-com.ts';
import calendarific from './calendarific.ts';
import calendly from './calendly.ts';
import canadianDigitalService from './canadian-digital-service.ts';
import canny from './canny.ts';
import canva from './canva.ts';
import cartesia from './cartesia.ts';
import cashfree from './cashfree.ts';
import censys from './censys.ts';
import cerebras from './cerebras.ts';
import cfxRe from './cfx-re.ts';
import chargebee from './chargebee.ts';
import chartmogul from './chartmogul.ts';
import checkly from './checkly.ts';
import checkoutCom from './checkout-com.ts';
import chromatic from './chromatic.ts';
import chutes from './chutes.ts';
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
import convex from './convex.ts';
import coralogix from './coralogix.ts';
import couchbase from './couchbase.ts';
import courier from './courier.ts';
import coveo from './coveo.ts';
import coveralls from './coveralls.ts';
import cratesIo from './crates-io.ts';
import creem from './creem.ts';
import crossmint from './crossmint.ts';
import crowdin from './crowdin.ts';
import crowdstrike from './crowdstrike.ts';
import cryptocompare from './cryptocompare.ts';
import currencyapi from './currencyapi.ts';
import currencyfreaks from './currencyfreaks.ts';
import cursor from './cursor.ts';
import customerIo from './customer-io.ts';
import daily from './daily.ts';
import dataGov from './data-gov.ts';
import databento from './databento.ts';
import databricks from './databricks.ts';
import datadog from './datadog.ts';
import datastax from './datastax.ts';
import daytona from './daytona.ts';
import dbt from './dbt.ts';
import deepai from './deepai.ts';
import deepgram from './deepgram.ts';
import deepl from './deepl.ts';
import deepseek from './deepseek.ts';
import definedNetworking from './defined-networking.ts';
import deno from './deno.ts';
import dependencyTrack from './dependency-track.ts';
import depot from './depot.ts';
import detectlanguage from './detectlanguage.ts';
import devcycle from './devcycle.ts';
import digitalocean from './digitalocean.ts';
import discord from './discord.ts';
import dnsimple from './dnsimple.ts';
import docker from './docker.ts';
import docusign from './docusign.ts';
import doppler from './doppler.ts';
import droneCi from './drone-ci.ts';
import dropbox from './dropbox.ts';
import dub from './dub.ts';
import duffel from './duffel.ts';
import duo from './duo.ts';
import dvcStudio from './dvc-studio.ts';
import dwolla from './dwolla.ts';
import dynamic from './dynamic.ts';
import dynatrace from './dynatrace.ts';
import e2b from './e2b.ts';
import easypost from './easypost.ts';
import ebay from './ebay.ts';
import eclipseOpenVsx from './eclipse-open-vsx.ts';
import elasticEmail from './elastic-email.ts';
import elastic from './elastic.ts';
import elevenlabs from './elevenlabs.ts';
import emailoctopus from './emailoctopus.ts';
import endorLabs from './endor-labs.ts';
import entra from './entra.ts';
import esri from './esri.ts';
import ethereum from './ethereum.ts';
import etherscan from './etherscan.ts';
import etsy from './etsy.ts';
import eventbrite from './eventbrite.ts';
import everhour from './everhour.ts';
import evernote from './evernote.ts';
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
import firehydrant from './firehydrant.ts';
import fireworksAi from './fireworks-ai.ts';
import fitbit from './fitbit.ts';
import flexport from './flexport.ts';
import flickr from './flickr.ts';
import flightaware from './flightaware.ts';
import flutterwave from './flutterwave.ts';
import flyIo from './fly-io.ts';
import foursquare from './foursquare.ts';
import frameIo from './frame-io.ts';
import freshbooks from './freshbooks.ts';
import freshdesk from './freshdesk.ts';
import friendli from './friendli.ts';
import gcore from './gcore.ts';
import generic from './generic.ts';
import genius from './genius.ts';
import geoapify from './geoapify.ts';
import geocodio from './geocodio.ts';
import ghost from './ghost.ts';
import giphy from './giphy.ts';
import git from './git.ts';
import gitbook from './gitbook.ts';
import gitea from './gitea.ts';
import gitguardian from './gitguardian.ts';
import github from './github.ts';
import gitlab from './gitlab.ts';
import gitpod from './gitpod.ts';
import gitter from './gitter.ts';
import gnews from './gnews.ts';
import gocardless from './gocardless.ts';
import godaddy from './godaddy.ts';
import googleCloudStorage from './google-cloud-storage.ts';
import google from './google.ts';
import gradle from './gradle.ts';
import grafana from './grafana.ts';
import graphhopper from './graphhopper.ts';
import greptile from './greptile.ts';
import groq from './groq.ts';
import growthbook from './growthbook.ts';
import guardian from './guardian.ts';
import gumroad from './gumroad.ts';
import hackClub from './hack-club.ts';
import harness from './harness.ts';
import harvest from './harvest.ts';
import hashicorp from './hashicorp.ts';
import hcaptcha from './hcaptcha.ts';
import healthchecks from './healthchecks.ts';
import helicone from './helicone.ts';
import helpScout from './help-scout.ts';
import here from './here.ts';
import heroku from './heroku.ts';
import hetzner from './hetzner.ts';
import honeybadger from './honeybadger.ts';
import honeycomb from './honeycomb.ts';
import http from './http.ts';
import hubspot from './hubspot.ts';
import huggingFace from './hugging-face.ts';
import hunter from './hunter.ts';
import ibmCloud from './ibm-cloud.ts';
import iexCloud from './iex-cloud.ts';
import imagekit from './imagekit.ts';
import imgbb from './imgbb.ts';
import imgur from './imgur.ts';
import infisical from './infisical.ts';
import influxdata from './influxdata.ts';
import infobip from './infobip.ts';
import infracost from './infracost.ts';
import infura from './infura.ts';
import inngest from './inngest.ts';
import instamojo from './instamojo.ts';
import intercom from './intercom.ts';
import intra42 from './intra-42.ts';
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
import jsr from './jsr.ts';
import jumpcloud from './jumpcloud.ts';
import kaggle from './kaggle.ts';
import kagi from './kagi.ts';
import kickbox from './kickbox.ts';
import klaviyo from './klaviyo.ts';
import kong from './kong.ts';
import kraken from './kraken.ts';
import kubernetes from './kubernetes.ts';
import kucoin from './kucoin.ts';
import lambdatest from './lambdatest.ts';
import langchain from './langchain.ts';
import langfuse from './langfuse.ts';
import laravel from './laravel.ts';
import lark from './lark.ts';
import lastfm from './lastfm.ts';
import launchdarkly from './launchdarkly.ts';
import lemlist from './lemlist.ts';
import lemonSqueezy from './lemon-squeezy.ts';
import letta from './letta.ts';
import lichess from './lichess.ts';
import lightspeed from './lightspeed.ts';
import line from './line.ts';
import linear from './linear.ts';
import linkedin from './linkedin.ts';
import linode from './linode.ts';
import liveblocks from './liveblocks.ts';
import livekit from './livekit.ts';
import llamaindex from './llamaindex.ts';
import lob from './lob.ts';
import localstack from './localstack.ts';
import locationiq from './locationiq.ts';
import logdna from './logdna.ts';
import loggly from './loggly.ts';
import logicmonitor from './logicmonitor.ts';
import logzIo from './logz-io.ts';
import lokalise from './lokalise.ts';
import mailchimp from './mailchimp.ts';
import mailersend from './mailersend.ts';
import mailgun from './mailgun.ts';
import mailjet from './mailjet.ts';
import make from './make.ts';
import mapbox from './mapbox.ts';
import matrix from './matrix.ts';
import mattermost from './mattermost.ts';
import maxmind from './maxmind.ts';
import mem0 from './mem0.ts';
import meraki from './meraki.ts';
import mercadoPago from './mercado-pago.ts';
import mercury from './mercury.ts';
import mergify from './mergify.ts';
import meshy from './meshy.ts';
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
import neptune from './neptune.ts';
import netbird from './netbird.ts';
import netlify from './netlify.ts';
import newRelic from './new-relic.ts';
import newsapi from './newsapi.ts';
import ngrok from './ngrok.ts';
import nightfall from './nightfall.ts';
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
import onfido from './onfido.ts';
import openai from './openai.ts';
import opencage from './opencage.ts';
import openrouter from './openrouter.ts';
import openrouteservice from './openrouteservice.ts';
import openshift from './openshift.ts';
import openweather from './openweather.ts';
import opsgenie from './opsgenie.ts';
import ory from './ory.ts';
import otpauth from './otpauth.ts';
import ovh from './ovh.ts';
import packagecloud from './packagecloud.ts';
import packagist from './packagist.ts';
import paddle from './paddle.ts';
import pagarme from './pagarme.ts';
import pagerduty from './pagerduty.ts';
import pangea from './pangea.ts';
import paseto from './paseto.ts';
import passwordArgument from './password-argument.ts';
import paypal from './paypal.ts';
import paystack from './paystack.ts';
import percy from './percy.ts';
import permitIo from './permit-io.ts';
import perplexity from './perplexity.ts';
import persona from './persona.ts';
import pexels from './pexels.ts';
import phase from './phase.ts';
import photoroom from './photoroom.ts';
import phrase from './phrase.ts';
import pinata from './pinata.ts';
import pinecone from './pinecone.ts';
import pinterest from './pinterest.ts';
import pipedream from './pipedream.ts';
import pipedrive from './pipedrive.ts';
import pivotalTracker from './pivotal-tracker.ts';
import pixabay from './pixabay.ts';
import plaid from './plaid.ts';
import plain from './plain.ts';
import plane from './plane.ts';
import planet from './planet.ts';
import planetscale from './planetscale.ts';
import planningCenter from './planning-center.ts';
import plivo from './plivo.ts';
import poeditor from './poeditor.ts';
import polar from './polar.ts';
import polygonIo from './polygon-io.ts';
import porkbun from './porkbun.ts';
import portainer from './portainer.ts';
import postgrid from './postgrid.ts';
import posthog from './posthog.ts';
import postman from './postman.ts';
import postmark from './postmark.ts';
import prefect from './prefect.ts';
import prefixDev from './prefix-dev.ts';
import privateAi from './private-ai.ts';
import privateKey from './private-key.ts';
import promptlayer from './promptlayer.ts';
import pubnub from './pubnub.ts';
import pulumi from './pulumi.ts';
import pushbullet from './pushbullet.ts';
import pusher from './pusher.ts';
import pushover from './pushover.ts';
import pylon from './pylon.ts';
import pypi from './pypi.ts';
import qiniu from './qiniu.ts';
import quay from './quay.ts';
import quicknode from './quicknode.ts';
import rails from './rails.ts';
import railway from './railway.ts';
import rainforestPay from './rainforest-pay.ts';
import ramp from './ramp.ts';
import rancher from './rancher.ts';
import rapid7 from './rapid7.ts';
import rapidapi from './rapidapi.ts';
import raycast from './raycast.ts';
import razorpay from './razorpay.ts';
import readme from './readme.ts';
import recharge from './recharge.ts';
import recurly from './recurly.ts';
import reddit from './reddit.ts';
import render from './render.ts';
import replicate from './replicate.ts';
import resend from './resend.ts';
import retool from './retool.ts';
import riotGames from './riot-games.ts';
import robinhood from './robinhood.ts';
import roblox from './roblox.ts';
import roboflow from './roboflow.ts';
import rollbar from './rollbar.ts';
import rootly from './rootly.ts';
import rubygems from './rubygems.ts';
import runpod from './runpod.ts';
import runway from './runway.ts';
import saladcloud from './saladcloud.ts';
import salesforce from './salesforce.ts';
import sambanova from './sambanova.ts';
import samsara from './samsara.ts';
import sanity from './sanity.ts';
import sauceLabs from './sauce-labs.ts';
import scaleAi from './scale-ai.ts';
import scaleway from './scaleway.ts';
import scalingo from './scalingo.ts';
import scrapegraphai from './scrapegraphai.ts';
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
import settlemint from './settlemint.ts';
import shippo from './shippo.ts';
import shodan from './shodan.ts';
import shopee from './shopee.ts';
import shopify from './shopify.ts';
import shortcut from './shortcut.ts';
import sidekiq from './sidekiq.ts';
import signalwire from './signalwire.ts';
import siliconflow from './siliconflow.ts';
import sindri from './sindri.ts';
import slack from './slack.ts';
import smartsheet from './smartsheet.ts';
import smtp2go from './smtp2go.ts';
import snyk from './snyk.ts';
import socket from './socket.ts';
import sonarsource from './sonarsource.ts';
import sonatype from './sonatype.ts';
import sourcegraph from './sourcegraph.ts';
import sparkpost from './sparkpost.ts';
import spectral from './spectral.ts';
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
import svix from './svix.ts';
import tableau from './tableau.ts';
import tailscale from './tailscale.ts';
import tatum from './tatum.ts';
import tavily from './tavily.ts';
import teamwork from './teamwork.ts';
import telegram from './telegram.ts';
import telnyx from './telnyx.ts';
import tenable from './tenable.ts';
import tencentCloud from './tencent-cloud.ts';
import thingspeak from './thingspeak.ts';
import thunderstore from './thunderstore.ts';
import ticketTailor from './ticket-tailor.ts';
import tigris from './tigris.ts';
import tiingo from './tiingo.ts';
import tiktok from './tiktok.ts';
import tines from './tines.ts';
import tinybird from './tinybird.ts';
import tmdb from './tmdb.ts';
import todoist from './todoist.ts';
import togetherAi from './together-ai.ts';
import toggl from './toggl.ts';
import tolgee from './tolgee.ts';
import tomtom from './tomtom.ts';
import transifex from './transifex.ts';
import travis from './travis.ts';
import trello from './trello.ts';
import triggerDev from './trigger-dev.ts';
import tripo from './tripo.ts';
import truenas from './truenas.ts';
import tumblr from './tumblr.ts';
import twelveData from './twelve-data.ts';
import twilio from './twilio.ts';
import twitch from './twitch.ts';
import twitter from './twitter.ts';
import typeform from './typeform.ts';
import ubidots from './ubidots.ts';
import unkey from './unkey.ts';
import unleash from './unleash.ts';
import unsplash from './unsplash.ts';
import upcloud from './upcloud.ts';
import uploadcare from './uploadcare.ts';
import uploadthing from './uploadthing.ts';
import upstage from './upstage.ts';
import upstash from './upstash.ts';
import uptimerobot from './uptimerobot.ts';
import urlCredential from './url-credential.ts';
import urlscan from './urlscan.ts';
import valTown from './val-town.ts';
import vantage from './vantage.ts';
import vapi from './vapi.ts';
import vectara from './vectara.ts';
import veracode from './veracode.ts';
import vercel from './vercel.ts';
import victorops from './victorops.ts';
import vimeo from './vimeo.ts';
import virustotal from './virustotal.ts';
import visualCrossing from './visual-crossing.ts';
import vk from './vk.ts';
import voiceflow from './voiceflow.ts';
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
import weblate from './weblate.ts';
import wechat from './wechat.ts';
import weightsAndBiases from './weights-and-biases.ts';
import windsurf from './windsurf.ts';
import wireguard from './wireguard.ts';
import wise from './wise.ts';
import wistia from './wistia.ts';
import witAi from './wit-ai.ts';
import wix from './wix.ts';
import woocommerce from './woocommerce.ts';
import wordpress from './wordpress.ts';
import workato from './workato.ts';
import workos from './workos.ts';
import wso2 from './wso2.ts';
import xai from './xai.ts';
import xata from './xata.ts';
import xero from './xero.ts';
import yandexCloud from './yandex-cloud.ts';
import yelp from './yelp.ts';
import ynab from './ynab.ts';
import youCom from './you-com.ts';
import zai from './zai.ts';
import zapier from './zapier.ts';
import zendesk from './zendesk.ts';
import zenhub from './zenhub.ts';
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
  adafruit,
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
  arcjet,
  argos,
  asaas,
  asana,
  assemblyai,
  atlassian,
  auth0,
  authress,
  aws,
  axiom,
  azureDevops,
  azure,
  backblaze,
  baidu,
  bannerbear,
  beamer,
  beebole,
  besttime,
  bigcommerce,
  binance,
  bip39,
  bitcoin,
  bitfinex,
  bitly,
  bitmex,
  bitrise,
  bitwarden,
  blockProtocol,
  blockfrost,
  blocknative,
  blynk,
  box,
  braintree,
  braintrust,
  brave,
  brevo,
  brex,
  browserbase,
  browserstack,
  bugsnag,
  builderIo,
  buildkite,
  bunny,
  bybit,
  calCom,
  calendarific,
  calendly,
  canadianDigitalService,
  canny,
  canva,
  cartesia,
  cashfree,
  censys,
  cerebras,
  cfxRe,
  chargebee,
  chartmogul,
  checkly,
  checkoutCom,
  chromatic,
  chutes,
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
  convex,
  coralogix,
  couchbase,
  courier,
  coveo,
  coveralls,
  cratesIo,
  creem,
  crossmint,
  crowdin,
  crowdstrike,
  cryptocompare,
  currencyapi,
  currencyfreaks,
  cursor,
  customerIo,
  daily,
  dataGov,
  databento,
  databricks,
  datadog,
  datastax,
  daytona,
  dbt,
  deepai,
  deepgram,
  deepl,
  deepseek,
  definedNetworking,
  deno,
  dependencyTrack,
  depot,
  detectlanguage,
  devcycle,
  digitalocean,
  discord,
  dnsimple,
  docker,
  docusign,
  doppler,
  droneCi,
  dropbox,
  dub,
  duffel,
  duo,
  dvcStudio,
  dwolla,
  dynamic,
  dynatrace,
  e2b,
  easypost,
  ebay,
  eclipseOpenVsx,
  elasticEmail,
  elastic,
  elevenlabs,
  emailoctopus,
  endorLabs,
  entra,
  esri,
  ethereum,
  etherscan,
  etsy,
  eventbrite,
  everhour,
  evernote,
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
  firehydrant,
  fireworksAi,
  fitbit,
  flexport,
  flickr,
  flightaware,
  flutterwave,
  flyIo,
  foursquare,
  frameIo,
  freshbooks,
  freshdesk,
  friendli,
  gcore,
  generic,
  genius,
  geoapify,
  geocodio,
  ghost,
  giphy,
  git,
  gitbook,
  gitea,
  gitguardian,
  github,
  gitlab,
  gitpod,
  gitter,
  gnews,
  gocardless,
  godaddy,
  googleCloudStorage,
  google,
  gradle,
  grafana,
  graphhopper,
  greptile,
  groq,
  growthbook,
  guardian,
  gumroad,
  hackClub,
  harness,
  harvest,
  hashicorp,
  hcaptcha,
  healthchecks,
  helicone,
  helpScout,
  here,
  heroku,
  hetzner,
  honeybadger,
  honeycomb,
  http,
  hubspot,
  huggingFace,
  hunter,
  ibmCloud,
  iexCloud,
  imagekit,
  imgbb,
  imgur,
  infisical,
  influxdata,
  infobip,
  infracost,
  infura,
  inngest,
  instamojo,
  intercom,
  intra42,
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
  jsr,
  jumpcloud,
  kaggle,
  kagi,
  kickbox,
  klaviyo,
  kong,
  kraken,
  kubernetes,
  kucoin,
  lambdatest,
  langchain,
  langfuse,
  laravel,
  lark,
  lastfm,
  launchdarkly,
  lemlist,
  lemonSqueezy,
  letta,
  lichess,
  lightspeed,
  line,
  linear,
  linkedin,
  linode,
  liveblocks,
  livekit,
  llamaindex,
  lob,
  localstack,
  locationiq,
  logdna,
  loggly,
  logicmonitor,
  logzIo,
  lokalise,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  make,
  mapbox,
  matrix,
  mattermost,
  maxmind,
  mem0,
  meraki,
  mercadoPago,
  mercury,
  mergify,
  meshy,
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
  neptune,
  netbird,
  netlify,
  newRelic,
  newsapi,
  ngrok,
  nightfall,
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
  onfido,
  openai,
  opencage,
  openrouter,
  openrouteservice,
  openshift,
  openweather,
  opsgenie,
  ory,
  otpauth,
  ovh,
  packagecloud,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  pangea,
  paseto,
  passwordArgument,
  paypal,
  paystack,
  percy,
  permitIo,
  perplexity,
  persona,
  pexels,
  phase,
  photoroom,
  phrase,
  pinata,
  pinecone,
  pinterest,
  pipedream,
  pipedrive,
  pivotalTracker,
  pixabay,
  plaid,
  plain,
  plane,
  planet,
  planetscale,
  planningCenter,
  plivo,
  poeditor,
  polar,
  polygonIo,
  porkbun,
  portainer,
  postgrid,
  posthog,
  postman,
  postmark,
  prefect,
  prefixDev,
  privateAi,
  privateKey,
  promptlayer,
  pubnub,
  pulumi,
  pushbullet,
  pusher,
  pushover,
  pylon,
  pypi,
  qiniu,
  quay,
  quicknode,
  rails,
  railway,
  rainforestPay,
  ramp,
  rancher,
  rapid7,
  rapidapi,
  raycast,
  razorpay,
  readme,
  recharge,
  recurly,
  reddit,
  render,
  replicate,
  resend,
  retool,
  riotGames,
  robinhood,
  roblox,
  roboflow,
  rollbar,
  rootly,
  rubygems,
  runpod,
  runway,
  saladcloud,
  salesforce,
  sambanova,
  samsara,
  sanity,
  sauceLabs,
  scaleAi,
  scaleway,
  scalingo,
  scrapegraphai,
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
  settlemint,
  shippo,
  shodan,
  shopee,
  shopify,
  shortcut,
  sidekiq,
  signalwire,
  siliconflow,
  sindri,
  slack,
  smartsheet,
  smtp2go,
  snyk,
  socket,
  sonarsource,
  sonatype,
  sourcegraph,
  sparkpost,
  spectral,
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
  svix,
  tableau,
  tailscale,
  tatum,
  tavily,
  teamwork,
  telegram,
  telnyx,
  tenable,
  tencentCloud,
  thingspeak,
  thunderstore,
  ticketTailor,
  tigris,
  tiingo,
  tiktok,
  tines,
  tinybird,
  tmdb,
  todoist,
  togetherAi,
  toggl,
  tolgee,
  tomtom,
  transifex,
  travis,
  trello,
  triggerDev,
  tripo,
  truenas,
  tumblr,
  twelveData,
  twilio,
  twitch,
  twitter,
  typeform,
  ubidots,
  unkey,
  unleash,
  unsplash,
  upcloud,
  uploadcare,
  uploadthing,
  upstage,
  upstash,
  uptimerobot,
  urlCredential,
  urlscan,
  valTown,
  vantage,
  vapi,
  vectara,
  veracode,
  vercel,
  victorops,
  vimeo,
  virustotal,
  visualCrossing,
  vk,
  voiceflow,
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
  weblate,
  wechat,
  weightsAndBiases,
  windsurf,
  wireguard,
  wise,
  wistia,
  witAi,
  wix,
  woocommerce,
  wordpress,
  workato,
  workos,
  wso2,
  xai,
  xata,
  xero,
  yandexCloud,
  yelp,
  ynab,
  youCom,
  zai,
  zapier,
  zendesk,
  zenhub,
  zerobounce,
  zerotier,
  zoho,
  zoom,
  zulip,
  zuplo,
];
