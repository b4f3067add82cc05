import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'packagecloud',
  revoke: { via: 'dashboard', url: 'https://packagecloud.io/api_token', path: ['API token', 'Reset'] },
  rules: [
    {
      id: 'packagecloud-api-token',
      name: 'packagecloud API token',
      kind: 'contextual',
      severity: 'error',
      env: 'PACKAGECLOUD_TOKEN',
      ...contextual({ names: ['packagecloud'], alphabet: '0-9a-f', length: 48 }),
      sample: (make) => make.hex(48),
      nearMisses: (make) => [
        make.hex(48),
        `packagecloud_sha256 = ${make.hex(48)}`,
        `PACKAGECLOUD_TOKEN=${make.hex(44)}`,
      ],
    },
  ],
} satisfies Provider;
