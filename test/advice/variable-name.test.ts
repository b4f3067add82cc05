import { expect, test } from 'vitest';

import { freeName, variableName } from '../../src/advice/variable-name.ts';
import { details } from './sample-details.ts';

test.each([
  ['stripeKey', 'STRIPE_KEY'],
  ['stripe-key', 'STRIPE_KEY'],
  ['STRIPE_LIVE', 'STRIPE_LIVE'],
  ['awsS3Secret', 'AWS_S3_SECRET'],
  ['myHTTPToken', 'MY_HTTP_TOKEN'],
  ['config.payment.stripe', 'CONFIG_PAYMENT_STRIPE'],
  ['__stripe_live__', 'STRIPE_LIVE'],
  // These say nothing, are taken, or could not be a variable.
  [undefined, 'STRIPE_SECRET_KEY'],
  ['stripe', 'STRIPE_SECRET_KEY'],
  ['key', 'STRIPE_SECRET_KEY'],
  ['apiKey', 'STRIPE_SECRET_KEY'],
  ['Authorization', 'STRIPE_SECRET_KEY'],
  ['x-api-key', 'STRIPE_SECRET_KEY'],
  ['k', 'STRIPE_SECRET_KEY'],
  ['2fa', 'STRIPE_SECRET_KEY'],
  ['鍵', 'STRIPE_SECRET_KEY'],
  ['path', 'STRIPE_SECRET_KEY'],
  ['node_options', 'STRIPE_SECRET_KEY'],
  ['a'.repeat(99), 'STRIPE_SECRET_KEY'],
  // A bundler would publish these.
  ['VITE_STRIPE_LIVE', 'STRIPE_LIVE'],
  ['NEXT_PUBLIC_STRIPE_KEY', 'STRIPE_KEY'],
  ['REACT_APP_KEY', 'STRIPE_SECRET_KEY'],
])('%s becomes %s', (identifier, expected) => {
  expect(variableName(identifier, details())).toBe(expected);
});

test('a generic rule has no better name than the one in the code', () => {
  expect(variableName('dbPassword', details({ kind: 'generic', env: 'SECRET' }))).toBe('DB_PASSWORD');
  expect(variableName('password', details({ kind: 'generic', env: 'SECRET' }))).toBe('PASSWORD');
});

test('a name that has another value already gets a number', () => {
  expect(freeName('A', [])).toBe('A');
  expect(freeName('A', ['A', 'A_2'])).toBe('A_3');
});
