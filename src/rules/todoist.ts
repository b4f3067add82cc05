import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Todoist',
  revoke: { via: 'dashboard', path: ['Settings', 'Integrations', 'Developer', 'Issue a new API token'] },
  rules: [
    {
      id: 'todoist-api-token',
      name: 'Todoist API token',
      kind: 'contextual',
      severity: 'error',
      env: 'TODOIST_API_TOKEN',
      ...contextual({ names: ['todoist'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `todoist_sha256 = ${make.hex(40)}`,
        `TODOIST_API_TOKEN=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;
