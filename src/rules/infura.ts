import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Infura',
  revoke: { via: 'dashboard', path: ['MetaMask Developer', 'API keys', 'The key', 'Settings', 'Delete'] },
  rules: [
    {
      id: 'infura-api-key',
      name: 'Infura API key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'INFURA_API_KEY',
      ...contextual({ names: ['infura'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `INFURA_API_KEY=${make.hex(26)}`],
    },
    {
      id: 'infura-url',
      name: 'Infura URL with its API key',
      kind: 'structured',
      severity: 'error',
      env: 'INFURA_URL',
      // The key is the last part of the path.
      keywords: ['infura.io/'],
      pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![\w-])/,
      minEntropy: 3,
      sample: (make) => {
        const secret = make.hex(32);
        return { text: `https://mainnet.infura.io/v3/${secret}`, secret };
      },
      nearMisses: (make) => [`INFURA_URL=https://mainnet.infura.io/v3/${make.hex(12)}`],
    },
  ],
} satisfies Provider;
