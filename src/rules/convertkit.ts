import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Kit (ConvertKit)',
  revoke: { via: 'dashboard', path: ['Settings', 'Developer', 'API secret', 'Regenerate'] },
  rules: [
    {
      id: 'convertkit-api-secret',
      name: 'Kit (ConvertKit) API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'CONVERTKIT_API_SECRET',
      ...contextual({ names: ['convertkit', 'convert_kit'], alphabet: '0-9A-Za-z_-', length: 43 }),
      sample: (make) => make.base64url(43),
      nearMisses: (make) => [make.base64url(43), `CONVERTKIT_API_SECRET=${make.base64url(37)}`],
    },
  ],
} satisfies Provider;
