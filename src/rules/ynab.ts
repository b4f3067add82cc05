import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'YNAB',
  revoke: { via: 'dashboard', path: ['Account settings', 'Developer settings', 'Revoke'] },
  rules: [
    {
      id: 'ynab-access-token',
      name: 'YNAB access token',
      kind: 'contextual',
      severity: 'error',
      env: 'YNAB_ACCESS_TOKEN',
      ...contextual({ names: ['ynab', 'youneedabudget'], body: /[\w-]{43}(?:[0-9a-f]{21})?/i, inside: '_-' }),
      validate: isInContext,
      sample: (make) => make.pick([`a${make.base64url(41)}b`, make.hex(64)]),
      nearMisses: (make) => [
        `ynab_sha256 = ${make.pick([`a${make.base64url(41)}b`, make.hex(64)])}`,
        `YNAB_ACCESS_TOKEN=${make.base64url(30)}`,
      ],
    },
  ],
} satisfies Provider;
