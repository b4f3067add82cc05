import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Baidu',
  revoke: { via: 'dashboard', path: ['Qianfan console', 'API Key', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'baidu-qianfan-api-key',
      name: 'Baidu Qianfan API key',
      kind: 'structured',
      severity: 'error',
      env: 'QIANFAN_API_KEY',
      keywords: ['bce-v3/altak-'],
      pattern: token(/bce-v3\/ALTAK-[0-9A-Za-z]{21}\/[0-9A-Fa-f]{40}/),
      sample: (make) => `bce-v3/ALTAK-${make.alnum(21)}/${make.hex(40)}`,
      nearMisses: (make) => [
        `bce-v3/ALTAK-${make.alnum(21)}`,
        `bce-v3/ALTAK-${make.alnum(4)}/${make.hex(40)}`,
      ],
    },
  ],
} satisfies Provider;
