import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Kaggle',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Expire tokens'] },
  rules: [
    {
      id: 'kaggle-api-token',
      name: 'Kaggle API token',
      kind: 'structured',
      severity: 'error',
      env: 'KAGGLE_API_TOKEN',
      keywords: ['kgat_'],
      pattern: token(/KGAT_(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `KGAT_${make.hex(32)}`,
      nearMisses: (make) => [`KGAT_${make.hex(12)}`],
    },
    {
      id: 'kaggle-api-key',
      name: 'Kaggle API key',
      kind: 'contextual',
      severity: 'error',
      env: 'KAGGLE_KEY',
      // As `kaggle.json` has it.
      ...contextual({ names: ['kaggle'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [`KAGGLE_KEY=${make.hex(20)}`, `kaggle_md5 = ${make.hex(32)}`],
    },
  ],
} satisfies Provider;
