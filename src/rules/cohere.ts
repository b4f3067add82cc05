import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Cohere',
  revoke: { via: 'dashboard', url: 'https://dashboard.cohere.com/api-keys', path: ['API keys', 'Delete'] },
  playbook: { usage: 'https://dashboard.cohere.com/billing', keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'cohere-api-key',
      name: 'Cohere API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CO_API_KEY',
      ...contextual({
        names: ['cohere', 'co api key'],
        keywords: ['cohere', 'co_api_key', 'co-api-key', 'co.api.key', 'coapikey'],
        alphabet: '0-9A-Za-z',
        length: 40,
      }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [make.alnum(40), `CO_API_KEY=${make.alnum(34)}`],
    },
  ],
} satisfies Provider;
