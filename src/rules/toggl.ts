import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Toggl',
  revoke: { via: 'dashboard', path: ['Profile settings', 'API token', 'Reset'] },
  rules: [
    {
      id: 'toggl-api-token',
      name: 'Toggl API token',
      kind: 'contextual',
      severity: 'error',
      env: 'TOGGL_API_TOKEN',
      ...contextual({
        names: ['toggl'],
        keywords: ['toggltrack', 'toggl_', 'toggl-', 'toggl.', 'toggla', 'togglt', 'toggl '],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `toggl_sha256 = ${make.hex(32)}`,
        `TOGGL_API_TOKEN=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;
