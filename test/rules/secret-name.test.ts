import { expect, test } from 'vitest';

import { readSecretName } from '../../src/rules/_secret-name.ts';

test.each([
  ['password', 'password'],
  ['DB_PASSWORD', 'password'],
  ['dbPassword', 'password'],
  ['mysqlpass', 'password'],
  ['admin.pwd', 'password'],
  ['passphrase', 'password'],
  ['client_secret', 'password'],
  ['passwordProd', 'password'],
  ['PASSWORD_1', 'password'],
  ['API_KEY', 'key'],
  ['apiKey', 'key'],
  ['STRIPE_API_KEY_PROD', 'key'],
  ['x-api-key', 'key'],
  ['secret_key', 'key'],
  ['SECRET_KEY_BASE', 'key'],
  ['authtoken', 'key'],
  ['GITHUB_TOKEN', 'key'],
  ['FACEBOOK_PAGE_ACCESS_TOKEN', 'key'],
  ['encryption_key', 'key'],
  ['credentials', 'key'],
])('%s promises a %s', (name, kind) => {
  expect(readSecretName(name)).toBe(kind);
});

test.each([
  'secret_name',
  'secretRef',
  'token_url',
  'tokenType',
  'tokenExpiresIn',
  'password_hash',
  'passwordLabel',
  'passwordField',
  'key',
  'primary_key',
  'public_key',
  'publicApiKey',
  'next_page_token',
  'csrfToken',
  'authenticity_token',
  'tokenizer',
  'max_tokens',
  'compass',
  'bypass',
  'keyboard',
  'author',
  'existingSecret',
  'AWS_ACCESS_KEY_ID',
  '',
])('%s promises no secret', (name) => {
  expect(readSecretName(name)).toBeUndefined();
});
