import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Coralogix',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'coralogix-api-key',
      name: 'Coralogix API key',
      kind: 'structured',
      severity: 'error',
      env: 'CORALOGIX_API_KEY',
      keywords: ['cxtp_', 'cxup_'],
      pattern: token(/cx[tu]p_(?<body>[0-9A-Za-z]{30})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cx${make.pick(['t', 'u'])}p_${make.alnum(30)}`,
      nearMisses: (make) => [`cxtp_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;
