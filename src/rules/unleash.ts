import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Unleash',
  revoke: { via: 'dashboard', path: ['Admin settings', 'API access', 'Delete'] },
  rules: [
    {
      id: 'unleash-api-token',
      name: 'Unleash API token',
      kind: 'contextual',
      severity: 'error',
      env: 'UNLEASH_API_TOKEN',
      // The project and the environment come first.
      ...contextual({ names: ['unleash'], body: /(?:\*|\[\]|[\w-]{1,60}):[\w*-]{1,60}\.[0-9a-f]{56,64}/ }),
      sample: (make) => `default:development.${make.hex(56)}`,
      nearMisses: (make) => [`UNLEASH_API_TOKEN=default:development.${make.hex(20)}`],
    },
  ],
} satisfies Provider;
