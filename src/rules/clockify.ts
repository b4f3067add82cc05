import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Clockify',
  revoke: { via: 'dashboard', path: ['Preferences', 'Advanced', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'clockify-api-key',
      name: 'Clockify API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CLOCKIFY_API_KEY',
      ...contextual({ names: ['clockify'], alphabet: '0-9A-Za-z+/', length: 48 }),
      sample: (make) => make.base64(48),
      nearMisses: (make) => [make.base64(48), `CLOCKIFY_API_KEY=${make.base64(42)}`],
    },
  ],
} satisfies Provider;
