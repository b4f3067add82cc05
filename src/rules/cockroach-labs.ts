import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Cockroach Labs',
  revoke: {
    via: 'dashboard',
    url: 'https://cockroachlabs.cloud/access',
    path: ['Access management', 'Service accounts', 'Delete the key'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'cockroach-cloud-api-key',
      name: 'CockroachDB Cloud API key',
      kind: 'structured',
      severity: 'error',
      env: 'COCKROACH_API_KEY',
      keywords: ['ccdb1_'],
      pattern: token(/CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}/, '_-'),
      sample: (make) => `CCDB1_${make.alnum(22)}_${make.alnum(40)}`,
      nearMisses: (make) => [`CCDB1_${make.alnum(22)}`, `CCDB1_${make.alnum(22)}_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
