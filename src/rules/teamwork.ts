import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Teamwork',
  revoke: { via: 'dashboard', path: ['Profile', 'Edit my details', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'teamwork-api-key',
      name: 'Teamwork API key',
      kind: 'structured',
      severity: 'error',
      env: 'TEAMWORK_API_KEY',
      keywords: ['twp_'],
      pattern: token(/twp_(?<body>[0-9A-Za-z]{24,32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `twp_${make.alnum(28)}`,
      nearMisses: (make) => [`twp_${make.alnum(10)}`, `twp_applicationConfigurationPath`],
    },
    {
      id: 'teamwork-desk-token',
      name: 'Teamwork Desk or CRM token',
      kind: 'structured',
      severity: 'error',
      env: 'TEAMWORK_TOKEN',
      keywords: ['tkn.v1_'],
      pattern: token(/tkn\.v1_(?<body>[\w+/-]{60,90}={0,2})/, '+/='),
      validate: hasRandomBody,
      sample: (make) => `tkn.v1_${make.alnum(71)}=`,
      nearMisses: (make) => [`tkn.v1_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
