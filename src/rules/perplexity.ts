import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Perplexity',
  revoke: {
    via: 'dashboard',
    url: 'https://www.perplexity.ai/settings/api',
    path: ['Settings', 'API', 'Delete'],
  },
  playbook: { keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'perplexity-api-key',
      name: 'Perplexity API key',
      kind: 'structured',
      severity: 'error',
      env: 'PERPLEXITY_API_KEY',
      keywords: ['pplx-'],
      // Hex in the older form.
      pattern: token(/pplx-[0-9A-Za-z]{48}/, '_-'),
      minEntropy: 3,
      sample: (make) => `pplx-${make.pick([make.hex(48), make.alnum(48)])}`,
      nearMisses: (make) => [`pplx-${make.alnum(30)}`],
    },
  ],
} satisfies Provider;
