import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Canadian Digital Service',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'canadian-digital-service-notify-key',
      name: 'GC Notify API key',
      kind: 'structured',
      severity: 'error',
      env: 'NOTIFY_API_KEY',
      keywords: ['gcntfy-'],
      // The key's name, the service, then the secret.
      pattern: token(
        /gcntfy-[\w-]{1,100}-[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}-(?<body>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) => `gcntfy-${make.lower(6)}-${createUuid(make)}-${createUuid(make)}`,
      nearMisses: (make) => [`gcntfy-${make.lower(6)}-${createUuid(make)}`],
    },
  ],
} satisfies Provider;
