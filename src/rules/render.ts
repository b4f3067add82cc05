import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

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
      pattern: token(/rnd_(?<body>[0-9A-Za-z]{28,40})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `rnd_${make.alnum(28)}`,
      nearMisses: (make) => [`rnd_${make.alnum(16)}`],
    },
    {
      id: 'render-deploy-hook',
      name: 'Render deploy hook',
      kind: 'structured',
      severity: 'error',
      env: 'RENDER_DEPLOY_HOOK',
      revoke: { via: 'dashboard', path: ['The service', 'Settings', 'Deploy hook', 'Regenerate'] },
      keywords: ['api.render.com/deploy/srv-'],
      pattern: token(/https:\/\/api\.render\.com\/deploy\/srv-[0-9a-z]{20}\?key=[\w-]{11}/, '_-'),
      sample: (make) =>
        `https://api.render.com/deploy/srv-${make.from(LOWER36, 20)}?key=${make.base64url(10)}a`,
      nearMisses: (make) => [`https://api.render.com/deploy/srv-${make.from(LOWER36, 20)}`],
    },
  ],
} satisfies Provider;
