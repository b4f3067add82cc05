import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'SiliconFlow',
  revoke: { via: 'dashboard', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'siliconflow-api-key',
      name: 'SiliconFlow API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SILICONFLOW_API_KEY',
      ...contextual({
        names: ['siliconflow', 'silicon flow', 'silicon api'],
        keywords: ['silicon'],
        body: /sk-[a-z]{48}/,
      }),
      sample: (make) => `sk-${make.lower(48)}`,
      nearMisses: (make) => [
        `siliconflow_sha256 = sk-${make.lower(48)}`,
        `SILICONFLOW_API_KEY=sk-${make.lower(30)}`,
      ],
    },
  ],
} satisfies Provider;
