import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Jina AI',
  revoke: { via: 'dashboard', url: 'https://jina.ai/api-dashboard', path: ['API key & billing', 'Delete'] },
  rules: [
    {
      id: 'jina-api-key',
      name: 'Jina AI API key',
      kind: 'structured',
      severity: 'error',
      env: 'JINA_API_KEY',
      keywords: ['jina_'],
      // Not documented: 32 hex digits and 28 other characters in all public ones.
      pattern: token(/jina_(?<body>[\w-]{60})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `jina_${make.hex(32)}${make.base64url(25)}aZ4`,
      nearMisses: (make) => [`jina_${make.hex(32)}`, `jina_${'embedding_model_'.repeat(4).slice(0, 60)}`],
    },
  ],
} satisfies Provider;
