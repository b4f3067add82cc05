import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'LlamaIndex',
  revoke: { via: 'dashboard', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'llamacloud-api-key',
      name: 'LlamaCloud API key',
      kind: 'structured',
      severity: 'error',
      env: 'LLAMA_CLOUD_API_KEY',
      keywords: ['llx-'],
      pattern: token(/llx-(?<body>[0-9A-Za-z]{48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `llx-${make.alnum(48)}`,
      nearMisses: (make) => [`llx-${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
