import type { Provider } from '../rule-types.ts';
import amazon from './amazon.ts';
import anthropic from './anthropic.ts';
import aws from './aws.ts';
import azureDevops from './azure-devops.ts';
import azure from './azure.ts';
import entra from './entra.ts';
import files from './files.ts';
import generic from './generic.ts';
import github from './github.ts';
import gitlab from './gitlab.ts';
import google from './google.ts';
import http from './http.ts';
import huggingFace from './hugging-face.ts';
import jsonWebToken from './json-web-token.ts';
import npm from './npm.ts';
import openai from './openai.ts';
import privateKey from './private-key.ts';
import slack from './slack.ts';
import stripe from './stripe.ts';
import telegram from './telegram.ts';
import urlCredential from './url-credential.ts';

/** Every provider, by file name. Generated: `npm run update` rewrites it. */
export const providers: readonly Provider[] = [
  amazon,
  anthropic,
  aws,
  azureDevops,
  azure,
  entra,
  files,
  generic,
  github,
  gitlab,
  google,
  http,
  huggingFace,
  jsonWebToken,
  npm,
  openai,
  privateKey,
  slack,
  stripe,
  telegram,
  urlCredential,
];
