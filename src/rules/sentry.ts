import type { Make, Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

function createPayload(make: Make): string {
  const facts = {
    iat: 1_700_000_000 + make.digits(3).length,
    url: 'https://sentry.test',
    org: make.lower(8),
  };
  return Buffer.from(JSON.stringify(facts)).toString('base64');
}

export default {
  name: 'Sentry',
  docs: 'https://docs.sentry.io/product/accounts/auth-tokens/',
  revoke: {
    via: 'dashboard',
    url: 'https://sentry.io/settings/account/api/auth-tokens/',
    path: ['Account', 'User auth tokens', 'Remove'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'sentry-user-token',
      name: 'Sentry user auth token',
      kind: 'structured',
      severity: 'error',
      env: 'SENTRY_AUTH_TOKEN',
      keywords: ['sntryu_'],
      pattern: token(/sntryu_[0-9A-Fa-f]{64}/),
      sample: (make) => `sntryu_${make.hex(64)}`,
      nearMisses: (make) => [`sntryu_${make.hex(40)}`],
    },
    {
      id: 'sentry-org-token',
      name: 'Sentry organization auth token',
      kind: 'structured',
      severity: 'error',
      env: 'SENTRY_AUTH_TOKEN',
      revoke: { via: 'dashboard', path: ['Organization settings', 'Auth tokens', 'Revoke'] },
      keywords: ['sntrys_eyj'],
      // Base64 of JSON (when, where, which organization), then the secret itself: 32 bytes in base64.
      pattern: token(/sntrys_eyJ[0-9A-Za-z+/]{30,450}={0,2}_[0-9A-Za-z+/]{43}/, '+/='),
      sample: (make) => `sntrys_${createPayload(make)}_${make.base64(43)}`,
      nearMisses: (make) => [`sntrys_${createPayload(make)}`, `sntrys_${make.base64(43)}`],
    },
    {
      id: 'sentry-integration-token',
      name: 'Sentry integration token',
      kind: 'structured',
      severity: 'error',
      env: 'SENTRY_AUTH_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Developer settings', 'Integration', 'Delete token'] },
      keywords: ['sntryi_', 'sntrya_'],
      pattern: token(/sntry[ai]_[0-9A-Fa-f]{64}/),
      sample: (make) => `sntry${make.pick(['i', 'a'])}_${make.hex(64)}`,
      nearMisses: (make) => [`sntryi_${make.hex(40)}`],
    },
    {
      id: 'sentry-legacy-token',
      name: 'Sentry auth token (before 2024)',
      kind: 'contextual',
      severity: 'error',
      env: 'SENTRY_AUTH_TOKEN',
      // The DSN, which is public, has 32 digits.
      ...contextual({ names: ['sentry'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `sentry_sha256 = ${make.hex(64)}`,
        `SENTRY_AUTH_TOKEN=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;
