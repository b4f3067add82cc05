import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'ScrapeGraphAI',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'scrapegraphai-api-key',
      name: 'ScrapeGraphAI API key',
      kind: 'structured',
      severity: 'error',
      env: 'SGAI_API_KEY',
      keywords: ['sgai-'],
      pattern: token(/sgai-(?<body>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sgai-${createUuid(make)}`,
      nearMisses: (make) => [`sgai-${make.hex(8)}`],
    },
  ],
} satisfies Provider;
