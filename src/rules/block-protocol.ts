import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Block Protocol',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'block-protocol-api-key',
      name: 'Block Protocol API key',
      kind: 'structured',
      severity: 'error',
      env: 'BLOCK_PROTOCOL_API_KEY',
      keywords: ['b10ck5.'],
      pattern: token(
        /b10ck5\.(?<body>[0-9A-Fa-f]{32}\.[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) => `b10ck5.${make.hex(32)}.${createUuid(make)}`,
      nearMisses: (make) => [
        `b10ck5.${make.hex(32)}`,
        `b10ck5.${'0'.repeat(32)}.00000000-0000-0000-0000-000000000000`,
      ],
    },
  ],
} satisfies Provider;
