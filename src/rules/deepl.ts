import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'DeepL',
  revoke: { via: 'dashboard', path: ['Account', 'API keys & limits', 'Deactivate'] },
  rules: [
    {
      id: 'deepl-api-key',
      name: 'DeepL API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DEEPL_AUTH_KEY',
      docs: 'https://developers.deepl.com/docs/getting-started/auth',
      // `:fx` marks a free account.
      ...contextual({ names: ['deepl'], body: new RegExp(`${uuid}(?::fx)?`), inside: '-:' }),
      sample: (make) => `${createUuid(make)}:fx`,
      nearMisses: (make) => [`${createUuid(make)}:fx`, `DEEPL_AUTH_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;
