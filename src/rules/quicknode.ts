import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'QuickNode',
  revoke: { via: 'dashboard', path: ['The endpoint', 'Security', 'Authentication token', 'Roll'] },
  rules: [
    {
      id: 'quicknode-endpoint',
      name: 'QuickNode endpoint',
      kind: 'structured',
      severity: 'error',
      env: 'QUICKNODE_URL',
      keywords: ['.quiknode.pro/'],
      pattern: token(/(?:https|wss):\/\/[\w.-]{1,100}\.quiknode\.pro\/[0-9A-Fa-f]{40}/),
      sample: (make) => `https://${make.lower(8)}.ethereum.quiknode.pro/${make.hex(40)}`,
      nearMisses: (make) => [`https://${make.lower(8)}.quiknode.pro/${make.hex(12)}`],
    },
  ],
} satisfies Provider;
