import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Smartsheet',
  revoke: { via: 'dashboard', path: ['Personal settings', 'API access', 'Revoke'] },
  rules: [
    {
      id: 'smartsheet-access-token',
      name: 'Smartsheet access token',
      kind: 'contextual',
      severity: 'error',
      env: 'SMARTSHEET_ACCESS_TOKEN',
      docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
      ...contextual({ names: ['smartsheet'], alphabet: '0-9A-Za-z', length: 37 }),
      sample: (make) => make.alnum(37),
      nearMisses: (make) => [
        make.alnum(37),
        `smartsheet_sha256 = ${make.alnum(37)}`,
        `SMARTSHEET_ACCESS_TOKEN=${make.alnum(33)}`,
      ],
    },
  ],
} satisfies Provider;
