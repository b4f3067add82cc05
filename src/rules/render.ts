import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Render',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.render.com/u/settings#api-keys',
    path: ['Account settings', 'API keys', 'Revoke'],
  },
  rules: [
    {
      id: 'render-api-key',
      name: 'Render API key',
      kind: 'structured',
      severity: 'error',
      env: 'RENDER_API_KEY',
      keywords: ['rnd_'],
      pattern: token(/rnd_(?<body>[0-9A-Za-z]{28})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `rnd_${make.alnum(28)}`,
      nearMisses: (make) => [`rnd_${make.alnum(16)}`],
    },
  ],
} satisfies Provider;
