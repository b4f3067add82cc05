import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Z.ai',
  revoke: { via: 'dashboard', url: 'https://z.ai/manage-apikey/apikey-list', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'zai-api-key',
      name: 'Z.ai (Zhipu) API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ZAI_API_KEY',
      ...contextual({
        names: ['zai', 'z.ai', 'zhipu', 'bigmodel', 'glm'],
        keywords: [
          'zai_',
          'zaiapi',
          'zai-',
          'zai.',
          'z.ai',
          'zhipu',
          'bigmodel',
          'glm_',
          'glmapi',
          'glm-',
          'chatglm',
        ],
        body: /[0-9a-f]{32}\.[0-9A-Za-z]{16}/,
      }),
      sample: (make) => `${make.hex(32)}.${make.alnum(16)}`,
      nearMisses: (make) => [
        `zai_sha256 = ${make.hex(32)}.${make.alnum(16)}`,
        `ZAI_API_KEY=${make.hex(32)}.${make.alnum(8)}`,
      ],
    },
  ],
} satisfies Provider;
