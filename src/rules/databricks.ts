import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  revoke: { via: 'dashboard', path: ['User settings', 'Developer', 'Access tokens', 'Revoke'] },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'databricks-token',
      name: 'Databricks personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'DATABRICKS_TOKEN',
      keywords: ['dapi'],
      pattern: token(/dapi[0-9A-Fa-f]{32}(?:-\d{1,2})?/, '_-'),
      minEntropy: 3,
      sample: (make) => `dapi${make.hex(32)}${make.pick(['', '-2'])}`,
      nearMisses: (make) => [`dapi${make.hex(20)}`, `dapi${make.upper(32)}`],
    },
    {
      id: 'databricks-oauth-secret',
      name: 'Databricks OAuth secret',
      kind: 'structured',
      severity: 'error',
      env: 'DATABRICKS_CLIENT_SECRET',
      revoke: { via: 'dashboard', path: ['Service principals', 'The principal', 'Secrets', 'Delete'] },
      keywords: ['dose'],
      pattern: token(/dose[0-9A-Fa-f]{32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `dose${make.hex(32)}`,
      nearMisses: (make) => [`dose${make.hex(20)}`, `dose${make.hex(40)}`],
    },
  ],
} satisfies Provider;
