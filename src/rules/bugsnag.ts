import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'BugSnag',
  revoke: { via: 'dashboard', path: ['Settings', 'Project or account', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'bugsnag-api-key',
      name: 'BugSnag API key',
      kind: 'contextual',
      severity: 'warning',
      env: 'BUGSNAG_API_KEY',
      // The notifier of a web page holds it too.
      ...contextual({ names: ['bugsnag'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `BUGSNAG_API_KEY=${make.hex(26)}`],
    },
    {
      id: 'bugsnag-auth-token',
      name: 'BugSnag personal auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'BUGSNAG_AUTH_TOKEN',
      ...contextual({ names: ['bugsnag'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `BUGSNAG_AUTH_TOKEN=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;
