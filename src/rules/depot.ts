import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Depot',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'depot-token',
      name: 'Depot token',
      kind: 'structured',
      severity: 'error',
      env: 'DEPOT_TOKEN',
      keywords: ['depot_org_', 'depot_project_', 'depot_user_'],
      pattern: token(/depot_(?:org|project|user)_(?<body>[0-9A-Za-z]{40,100})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `depot_${make.pick(['org', 'project', 'user'])}_${make.hex(64)}`,
      nearMisses: (make) => [`depot_org_${make.hex(12)}`],
    },
  ],
} satisfies Provider;
