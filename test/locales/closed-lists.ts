import type { LeftReasonName } from '../../src/messages/fix.ts';
import type { Encoding, SkipReason } from '../../src/types.ts';

/** Every reason why a finding is left; one that is missing does not compile, as in the lists below. */
export const leftReasons = {
  'no-lookup': true,
  'not-text': true,
  escaped: true,
  'not-alone': true,
  'not-here': true,
  'in-worker': true,
  json: true,
  yaml: true,
  toml: true,
  ini: true,
  xml: true,
  csv: true,
  sql: true,
  properties: true,
  nginx: true,
  kubernetes: true,
  helm: true,
  'net-settings': true,
  'gradle-properties': true,
  'pip-settings': true,
  'poetry-settings': true,
  vercel: true,
  netlify: true,
  fly: true,
  heroku: true,
  postman: true,
  'ci-settings': true,
  'azure-pipelines': true,
  jenkins: true,
  'composite-action': true,
  'no-secrets-here': true,
  'build-argument': true,
  'in-single-quotes': true,
  haskell: true,
  'terraform-default': true,
  'in-browser': true,
  'in-image': true,
  'no-notation': true,
  'changed-since': true,
  'not-there': true,
  'no-comment': true,
  skipped: true,
  'new-since': true,
} satisfies Record<LeftReasonName, true>;

/** Every reason why a file is not looked at. */
export const skipReasons = {
  binary: true,
  'too-large': true,
  encrypted: true,
  excluded: true,
  unreadable: true,
  special: true,
  repository: true,
  dependencies: true,
} satisfies Record<SkipReason, true>;

/** Every encoding that a secret is found in. */
export const encodings = {
  base64: true,
  base64url: true,
  hex: true,
  percent: true,
  unicode: true,
  html: true,
  json: true,
} satisfies Record<Encoding, true>;
