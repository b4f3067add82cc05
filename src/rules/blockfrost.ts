import type { Provider } from '../rule-types.ts';
import { isRandomLooking } from './_checks.ts';
import { token } from './_token.ts';

export default {
  name: 'Blockfrost',
  revoke: { via: 'dashboard', path: ['Dashboard', 'The project', 'Delete'] },
  rules: [
    {
      id: 'blockfrost-project-id',
      name: 'Blockfrost project id',
      kind: 'contextual',
      severity: 'error',
      env: 'BLOCKFROST_PROJECT_ID',
      docs: 'https://docs.blockfrost.io/',
      // It is called an id, and is what a request is paid with.
      keywords: ['blockfrost'],
      pattern: token(/(?:mainnet|preprod|preview|testnet|ipfs)[0-9A-Za-z]{32}/),
      validate: isRandomLooking,
      sample: (make) => `${make.pick(['mainnet', 'preprod', 'preview'])}${make.alnum(32)}`,
      nearMisses: (make) => [`BLOCKFROST_PROJECT_ID=mainnet${make.alnum(12)}`],
    },
  ],
} satisfies Provider;
