import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Wix',
  revoke: { via: 'dashboard', path: ['Account settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'wix-api-key',
      name: 'Wix API key',
      kind: 'structured',
      severity: 'error',
      env: 'WIX_API_KEY',
      keywords: ['ist.eyj'],
      // A JWT behind a mark of its own.
      pattern: token(/IST\.eyJ[\w-]{20,300}\.eyJ[\w-]{60,1500}\.[\w-]{300,700}/, '_-'),
      sample: (make) =>
        `IST.${Buffer.from('{"kid":"PozHX","alg":"RS256"}').toString('base64url')}.${Buffer.from(`{"data":"{\\"id\\":\\"${createUuid(make)}\\"}","iat":1700000000}`).toString('base64url')}.${make.base64url(341)}a`,
      nearMisses: (make) => [`IST.eyJ${make.base64url(20)}`],
    },
  ],
} satisfies Provider;
