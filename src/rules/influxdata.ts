import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'InfluxData',
  revoke: { via: 'dashboard', path: ['Load data', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'influxdb-token',
      name: 'InfluxDB API token',
      kind: 'contextual',
      severity: 'error',
      env: 'INFLUX_TOKEN',
      docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
      ...contextual({ names: ['influx'], body: /[\w-]{86}==/, inside: '=' }),
      sample: (make) => `${make.base64url(86)}==`,
      nearMisses: (make) => [`${make.base64url(86)}==`, `INFLUX_TOKEN=${make.base64url(40)}`],
    },
  ],
} satisfies Provider;
