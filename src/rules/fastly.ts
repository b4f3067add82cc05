import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Fastly',
  revoke: {
    via: 'dashboard',
    url: 'https://manage.fastly.com/account/personal/tokens',
    path: ['Account', 'API tokens', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'fastly-api-token',
      name: 'Fastly API token',
      kind: 'contextual',
      severity: 'error',
      env: 'FASTLY_API_TOKEN',
      ...contextual({ names: ['fastly'], alphabet: '0-9A-Za-z_-', length: 32 }),
      sample: (make) => make.base64url(32),
      nearMisses: (make) => [make.base64url(32), `FASTLY_API_TOKEN=${make.base64url(26)}`],
    },
  ],
} satisfies Provider;
