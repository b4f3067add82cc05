import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Snyk',
  revoke: {
    via: 'dashboard',
    url: 'https://app.snyk.io/account',
    path: ['Account settings', 'API tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'snyk-scoped-token',
      name: 'Snyk personal or service account token',
      kind: 'structured',
      severity: 'error',
      env: 'SNYK_TOKEN',
      keywords: ['snyk_uat.', 'snyk_sat.'],
      // A number of eight hex digits, JSON in base64url, the signature.
      pattern: token(/snyk_[su]at\.[0-9A-Fa-f]{8}\.ey[\w-]{30,600}\.[\w-]{40,200}/, '_-'),
      sample: (make) =>
        `snyk_${make.pick(['uat', 'sat'])}.${make.hex(8)}.eyJlIjo${make.base64url(150)}.${make.base64url(86)}`,
      nearMisses: (make) => [
        `snyk_uat.${make.hex(8)}.payload.signature`,
        `snyk_uat.${make.hex(8)}.eyJlIjo${make.base64url(150)}`,
      ],
    },
    {
      id: 'snyk-token',
      name: 'Snyk API token',
      kind: 'contextual',
      severity: 'error',
      env: 'SNYK_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://app.snyk.io/account',
        path: ['Account settings', 'API token', 'Revoke and regenerate'],
      },
      ...contextual({ names: ['snyk'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `snyk_sha256 = ${createUuid(make)}`,
        `snyk_id: ${createUuid(make)}`,
        `SNYK_TOKEN=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;
