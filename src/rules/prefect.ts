import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Prefect',
  revoke: {
    via: 'dashboard',
    url: 'https://app.prefect.cloud/my/api-keys',
    path: ['Profile', 'API keys', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'prefect-api-key',
      name: 'Prefect API key',
      kind: 'structured',
      severity: 'error',
      env: 'PREFECT_API_KEY',
      keywords: ['pnu_', 'pnb_'],
      // Of a user (u) or of a service account (b).
      pattern: token(/pn[bu]_(?<body>[0-9A-Za-z]{36})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `pn${make.pick(['u', 'b'])}_${make.alnum(36)}`,
      nearMisses: (make) => [`pnu_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
