// Copy this file to `<provider>.ts`, edit it, run `npm run update`, then `npm test`. docs/adding-a-rule.md tells more.
import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Acme',
  docs: 'https://docs.acme.example/keys',
  // Where the old key is killed: `dashboard` (a page, a way through menus, or both), `command`, `support` or `self`.
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.acme.example/keys',
    path: ['Settings', 'API keys', 'Revoke'],
  },
  rules: [
    {
      id: 'acme-api-key',
      name: 'Acme API key',
      // Recognisable alone, by its prefix.
      kind: 'structured',
      severity: 'error',
      env: 'ACME_API_KEY',
      keywords: ['acme_live_'],
      // Where the length comes from: the provider's page, or "documented nowhere; 32 is what is issued".
      pattern: token(/acme_live_[0-9A-Za-z]{32}/),
      sample: (make) => `acme_live_${make.alnum(32)}`,
      nearMisses: (make) => [`acme_test_${make.alnum(32)}`, `acme_live_${make.alnum(20)}`],
    },
    {
      id: 'acme-legacy-key',
      name: 'Acme legacy key',
      // A bare value that only the provider's name beside it tells.
      kind: 'contextual',
      severity: 'error',
      env: 'ACME_KEY',
      ...contextual({ names: ['acme'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [`acme_id = ${make.hex(16)}`, `commit = ${make.hex(32)}`],
    },
  ],
} satisfies Provider;
