import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Zendesk',
  revoke: { via: 'dashboard', path: ['Admin center', 'Apps and integrations', 'APIs', 'Delete'] },
  rules: [
    {
      id: 'zendesk-api-token',
      name: 'Zendesk API token',
      kind: 'contextual',
      severity: 'error',
      env: 'ZENDESK_API_TOKEN',
      docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      ...contextual({ names: ['zendesk'], alphabet: '0-9A-Za-z', length: 40 }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [
        make.alnum(40),
        `zendesk_sha256 = ${make.alnum(40)}`,
        `ZENDESK_API_TOKEN=${make.alnum(36)}`,
      ],
    },
  ],
} satisfies Provider;
