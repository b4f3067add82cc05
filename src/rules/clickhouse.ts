import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'ClickHouse',
  revoke: { via: 'dashboard', url: 'https://console.clickhouse.cloud/', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'clickhouse-cloud-key-secret',
      name: 'ClickHouse Cloud key secret',
      kind: 'structured',
      severity: 'error',
      env: 'CLICKHOUSE_CLOUD_API_SECRET',
      keywords: ['4b1d'],
      // A hash may begin alike, but has not both cases.
      pattern: token(/4b1d(?<body>(?=[0-9a-f]{0,37}[g-zA-Z])[0-9A-Za-z]{38})/, '+/='),
      validate: hasRandomBody,
      sample: (make) => `4b1d${make.alnum(36)}aZ`,
      nearMisses: (make) => [`4b1d${make.hex(38)}`, `4b1d${make.alnum(20)}`, `4b1e${make.alnum(38)}`],
    },
  ],
} satisfies Provider;
