import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'LogicMonitor',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'logicmonitor-bearer-token',
      name: 'LogicMonitor bearer token',
      kind: 'structured',
      severity: 'error',
      env: 'LM_BEARER_TOKEN',
      keywords: ['lmb_'],
      // Base64 of an id and a secret; its length is documented nowhere.
      pattern: token(/lmb_(?<body>[0-9A-Za-z+/]{40,120}={0,2})/, '+/='),
      validate: hasRandomBody,
      sample: (make) => `lmb_${make.base64(80)}`,
      nearMisses: (make) => [`lmb_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
