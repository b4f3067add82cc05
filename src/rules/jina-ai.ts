import type { Provider } from '../rule-types.ts';
import { isMixed } from './_mixture.ts';
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
      pattern: token(/jina_[\w-]{60}/, '_-'),
      validate: isMixed,
      sample: (make) => `jina_${make.hex(32)}${make.base64url(25)}aZ4`,
      nearMisses: (make) => [`jina_${make.hex(32)}`, `jina_${make.from('ghijkl', 60)}`],
    },
  ],
} satisfies Provider;
