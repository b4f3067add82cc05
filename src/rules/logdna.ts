import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mezmo (LogDNA)',
  revoke: { via: 'dashboard', path: ['Settings', 'Organization', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'logdna-ingestion-key',
      name: 'Mezmo (LogDNA) ingestion or service key',
      kind: 'contextual',
      severity: 'error',
      env: 'LOGDNA_INGESTION_KEY',
      ...contextual({ names: ['logdna', 'mezmo'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `LOGDNA_INGESTION_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;
