import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'SaladCloud',
  revoke: { via: 'dashboard', url: 'https://portal.salad.com/api-key', path: ['API access', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'saladcloud-api-key',
      name: 'SaladCloud API key',
      kind: 'structured',
      severity: 'error',
      env: 'SALAD_API_KEY',
      keywords: ['salad_cloud_'],
      // Of a user or of an organization; 49 characters in practice.
      pattern: token(/salad_cloud_[0-9A-Za-z]{1,12}_(?<body>[0-9A-Za-z]{32,240})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `salad_cloud_${make.pick(['user', 'org'])}_${make.alnum(49)}`,
      nearMisses: (make) => [`salad_cloud_user_${make.alnum(30)}`],
    },
  ],
} satisfies Provider;
