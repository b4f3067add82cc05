import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/oauth',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.heroku.com/account',
    path: ['Account', 'API key', 'Regenerate'],
  },
  playbook: {
    keys: 'one',
    github: 'untold',
    contact: 'https://help.heroku.com',
    command: 'heroku authorizations:revoke ID',
  },
  rules: [
    {
      id: 'heroku-api-key',
      name: 'Heroku API key',
      kind: 'structured',
      severity: 'error',
      env: 'HEROKU_API_KEY',
      keywords: ['hrku-'],
      // 65 characters in all; for some time a UUID.
      pattern: token(/HRKU-(?:AA[\w-]{58}|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/, '_-'),
      // It holds a run of `_` and is encoded.
      validate: isVaried,
      sample: (make) =>
        make.pick([`HRKU-AA${make.base64url(40)}_____w${make.alnum(12)}`, `HRKU-${createUuid(make)}`]),
      nearMisses: (make) => [`HRKU-AA${make.alnum(20)}`, `HRKU-${make.hex(8)}`],
    },
    {
      id: 'heroku-api-key-legacy',
      name: 'Heroku API key (UUID)',
      kind: 'contextual',
      severity: 'error',
      env: 'HEROKU_API_KEY',
      // Issued until 2024, when `HRKU-` came.
      ...contextual({ names: ['heroku'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `HEROKU_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;
