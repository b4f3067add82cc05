import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  revoke: { via: 'dashboard', path: ['Account settings', 'Power-Ups & integrations', 'Revoke'] },
  rules: [
    {
      id: 'trello-token',
      name: 'Trello token or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'TRELLO_TOKEN',
      // Since 2022 with a mark before and a check behind. The API key has 32 digits and is no secret.
      ...contextual({ names: ['trello'], body: /ATTA[0-9a-f]{64}[0-9A-F]{8}|[0-9a-f]{64}/ }),
      sample: (make) => make.pick([`ATTA${make.hex(64)}${make.hex(8).toUpperCase()}`, make.hex(64)]),
      nearMisses: (make) => [
        `trello_sha256 = ${make.pick([`ATTA${make.hex(64)}${make.hex(8).toUpperCase()}`, make.hex(64)])}`,
        `TRELLO_TOKEN=${make.hex(40)}`,
        `TRELLO_API_KEY=${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;
