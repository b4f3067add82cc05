import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Webflow',
  revoke: { via: 'dashboard', path: ['Site settings', 'Apps & integrations', 'API access', 'Revoke'] },
  rules: [
    {
      id: 'webflow-api-token',
      name: 'Webflow API token',
      kind: 'contextual',
      severity: 'error',
      env: 'WEBFLOW_API_TOKEN',
      ...contextual({ names: ['webflow'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `webflow_sha256 = ${make.hex(64)}`,
        `WEBFLOW_API_TOKEN=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;
