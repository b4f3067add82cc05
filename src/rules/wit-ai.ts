import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  name: 'Wit.ai',
  revoke: { via: 'dashboard', path: ['App settings', 'Server access token', 'Regenerate'] },
  rules: [
    {
      id: 'wit-ai-token',
      name: 'Wit.ai access token',
      kind: 'contextual',
      severity: 'error',
      env: 'WIT_AI_TOKEN',
      ...contextual({
        names: ['wit ai', 'wit token', 'wit access', 'wit api', 'wit server'],
        keywords: ['wit_', 'wit.ai', 'wit-ai', 'witai', 'wit ai', 'wittoken', 'witaccess', 'wit.a', 'wit.t'],
        alphabet: '0-9A-Z',
        length: 32,
      }),
      sample: (make) => make.from(UPPER36, 32),
      nearMisses: (make) => [
        make.from(UPPER36, 32),
        `wit_ai_sha256 = ${make.from(UPPER36, 32)}`,
        `WIT_AI_TOKEN=${make.from(UPPER36, 28)}`,
      ],
    },
  ],
} satisfies Provider;
