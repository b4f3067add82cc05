import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'AI21 Labs',
  revoke: {
    via: 'dashboard',
    url: 'https://studio.ai21.com/account/api-key',
    path: ['Account', 'API key', 'Revoke'],
  },
  rules: [
    {
      id: 'ai21-api-key',
      name: 'AI21 API key',
      kind: 'contextual',
      severity: 'error',
      env: 'AI21_API_KEY',
      ...contextual({ names: ['ai21'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `AI21_API_KEY=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;
