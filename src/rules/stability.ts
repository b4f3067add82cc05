import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Stability AI',
  revoke: {
    via: 'dashboard',
    url: 'https://platform.stability.ai/account/keys',
    path: ['Account', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'stability-api-key',
      name: 'Stability AI API key',
      kind: 'contextual',
      severity: 'error',
      env: 'STABILITY_API_KEY',
      // As long as those of OpenAI, without their mark.
      ...contextual({
        names: ['stability', 'stable diffusion', 'dreamstudio'],
        body: /sk-(?![0-9A-Za-z]{20}T3BlbkFJ)[0-9A-Za-z]{48}/,
      }),
      sample: (make) => `sk-${make.alnum(48)}`,
      nearMisses: (make) => [
        `stability_sha256 = sk-${make.alnum(48)}`,
        `STABILITY_API_KEY=sk-${make.alnum(30)}`,
      ],
    },
  ],
} satisfies Provider;
