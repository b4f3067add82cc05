import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'DeepSeek',
  revoke: { via: 'dashboard', url: 'https://platform.deepseek.com/api_keys', path: ['API keys', 'Delete'] },
  playbook: { usage: 'https://platform.deepseek.com/usage', keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'deepseek-api-key',
      name: 'DeepSeek API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DEEPSEEK_API_KEY',
      // Many others begin with `sk-`.
      ...contextual({ names: ['deepseek'], alphabet: '0-9a-f', length: 32, prefix: 'sk-' }),
      sample: (make) => `sk-${make.hex(32)}`,
      nearMisses: (make) => [`sk-${make.hex(32)}`, `DEEPSEEK_API_KEY=sk-${make.hex(26)}`],
    },
  ],
} satisfies Provider;
