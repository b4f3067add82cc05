import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Cerebras',
  revoke: { via: 'dashboard', url: 'https://cloud.cerebras.ai/', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'cerebras-api-key',
      name: 'Cerebras API key',
      kind: 'structured',
      severity: 'error',
      env: 'CEREBRAS_API_KEY',
      keywords: ['csk-'],
      // Not documented: 48 characters in all public ones.
      pattern: token(/csk-[0-9a-z]{48}/, '_-'),
      minEntropy: 3,
      sample: (make) => `csk-${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 48)}`,
      nearMisses: (make) => [`csk-${make.hex(32)}`, `csk-${'x'.repeat(48)}`, `csk-${make.upper(48)}`],
    },
  ],
} satisfies Provider;
