import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Firecrawl',
  revoke: { via: 'dashboard', url: 'https://www.firecrawl.dev/app/api-keys', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'firecrawl-api-key',
      name: 'Firecrawl API key',
      kind: 'structured',
      severity: 'error',
      env: 'FIRECRAWL_API_KEY',
      keywords: ['fc-'],
      // Not the name of a file with a digest in it.
      pattern: token(/fc-[0-9A-Fa-f]{32}(?!\.[a-z])/, '_-'),
      minEntropy: 3,
      sample: (make) => `fc-${make.hex(32)}`,
      nearMisses: (make) => [`fc-${make.hex(20)}`, `fc-${make.hex(40)}`, `fc-${make.hex(32)}.css`],
    },
  ],
} satisfies Provider;
