import type { Provider } from '../rule-types.ts';
import { UPPER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Etherscan',
  revoke: { via: 'dashboard', url: 'https://etherscan.io/myapikey', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'etherscan-api-key',
      name: 'Etherscan API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ETHERSCAN_API_KEY',
      // Its sister sites issue the same kind.
      ...contextual({
        names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'basescan', 'snowtrace', 'ftmscan'],
        alphabet: '0-9A-Z',
        length: 34,
      }),
      sample: (make) => make.from(UPPER_ALNUM, 34),
      nearMisses: (make) => [make.from(UPPER_ALNUM, 34), `ETHERSCAN_API_KEY=${make.from(UPPER_ALNUM, 28)}`],
    },
  ],
} satisfies Provider;
