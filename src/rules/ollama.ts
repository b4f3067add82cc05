import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Ollama',
  revoke: { via: 'dashboard', url: 'https://ollama.com/settings/keys', path: ['Settings', 'Keys', 'Delete'] },
  rules: [
    {
      id: 'ollama-api-key',
      name: 'Ollama API key',
      kind: 'contextual',
      severity: 'error',
      env: 'OLLAMA_API_KEY',
      ...contextual({ names: ['ollama'], body: /[0-9a-f]{32}\.[\w-]{24}/, inside: '_-' }),
      sample: (make) => `${make.hex(32)}.${make.base64url(24)}`,
      nearMisses: (make) => [
        `ollama_sha256 = ${make.hex(32)}.${make.base64url(24)}`,
        `OLLAMA_API_KEY=${make.hex(32)}.${make.base64url(10)}`,
      ],
    },
  ],
} satisfies Provider;
