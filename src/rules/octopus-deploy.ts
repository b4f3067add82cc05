import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Octopus Deploy',
  revoke: { via: 'dashboard', path: ['Profile', 'My API keys', 'Revoke'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'octopus-api-key',
      name: 'Octopus Deploy API key',
      kind: 'structured',
      severity: 'error',
      env: 'OCTOPUS_API_KEY',
      keywords: ['api-'],
      // 25 to 27 characters are usual.
      pattern: token(/API-(?<body>[0-9A-Z]{25,32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `API-${make.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 26)}`,
      nearMisses: (make) => [`API-${make.upper(18)}`, 'API-DOCUMENTATIONREFERENCEGUIDE'],
    },
  ],
} satisfies Provider;
