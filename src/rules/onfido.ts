import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Onfido',
  revoke: { via: 'dashboard', path: ['Developers', 'Tokens', 'Revoke'] },
  rules: [
    {
      id: 'onfido-api-token',
      name: 'Onfido API token',
      kind: 'structured',
      severity: 'error',
      env: 'ONFIDO_API_TOKEN',
      keywords: [
        'api_live.',
        'api_live_us.',
        'api_live_ca.',
        'api_sandbox.',
        'api_sandbox_us.',
        'api_sandbox_ca.',
      ],
      pattern: token(/api_(?:live|sandbox)(?:_us|_ca)?\.[\w-]{11}\.(?<body>[\w-]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) =>
        `api_${make.pick(['live', 'sandbox_us', 'live_ca'])}.${make.alnum(11)}.${make.base64url(32)}`,
      nearMisses: (make) => [
        `api_sandbox.${make.alnum(11)}`,
        `api_sandbox.dependencies.configurationOfTheDatabaseServer`,
      ],
    },
  ],
} satisfies Provider;
