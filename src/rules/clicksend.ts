import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'ClickSend',
  revoke: { via: 'dashboard', path: ['Account settings', 'API credentials', 'Regenerate'] },
  rules: [
    {
      id: 'clicksend-api-key',
      name: 'ClickSend API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CLICKSEND_API_KEY',
      ...contextual({ names: ['clicksend', 'click send'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `CLICKSEND_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;
