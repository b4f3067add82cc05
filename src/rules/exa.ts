import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Exa',
  revoke: { via: 'dashboard', url: 'https://dashboard.exa.ai/api-keys', path: ['API keys', 'Delete'] },
  playbook: {
    limits: 'https://dashboard.exa.ai/billing',
    limit: 'hard',
    usage: 'https://dashboard.exa.ai/billing',
    keys: 'several',
    topUp: 'optional',
  },
  rules: [
    {
      id: 'exa-api-key',
      name: 'Exa API key',
      kind: 'contextual',
      severity: 'error',
      env: 'EXA_API_KEY',
      // Documented nowhere; a UUID is what is issued.
      ...contextual({
        names: ['exa api', 'exa key'],
        keywords: ['exaapi', 'exa_api', 'exa-api', 'exa.api', 'exakey', 'exa_key', 'exa.key', 'exa-key'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `EXA_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;
