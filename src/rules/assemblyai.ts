import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'AssemblyAI',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'assemblyai-api-key',
      name: 'AssemblyAI API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ASSEMBLYAI_API_KEY',
      ...contextual({
        names: ['assemblyai', 'assembly_ai', 'assembly-ai', 'assembly.ai', 'aai_api_key'],
        keywords: ['assemblyai', 'assembly_ai', 'assembly-ai', 'assembly.ai', 'aai_api_key'],
        alphabet: '0-9a-z',
        length: 32,
      }),
      sample: (make) => make.from(LOWER_ALNUM, 32),
      nearMisses: (make) => [make.from(LOWER_ALNUM, 32), `ASSEMBLYAI_API_KEY=${make.from(LOWER_ALNUM, 26)}`],
    },
  ],
} satisfies Provider;
