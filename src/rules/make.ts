import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Make',
  revoke: { via: 'dashboard', path: ['The scenario', 'Webhooks', 'Delete'] },
  rules: [
    {
      id: 'make-webhook',
      name: 'Make webhook',
      kind: 'structured',
      severity: 'error',
      env: 'MAKE_WEBHOOK_URL',
      keywords: ['.make.com/', 'hook.integromat.com/'],
      // Whoever has the address can start the scenario.
      pattern: token(/https?:\/\/hook\.(?:[a-z]{2}\d\.make|integromat)\.com\/(?<body>[0-9a-z]{32})/),
      validate: hasRandomBody,
      sample: (make) => `https://hook.${make.pick(['eu1', 'eu2', 'us1'])}.make.com/${make.from(LOWER36, 32)}`,
      nearMisses: (make) => [`https://hook.eu1.make.com/${make.from(LOWER36, 20)}`],
    },
  ],
} satisfies Provider;
