import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isWalletKey } from './_wallet.ts';

export default {
  name: 'Ethereum',
  revoke: { via: 'self' },
  playbook: { kind: 'wallet' },
  rules: [
    {
      id: 'ethereum-private-key',
      name: 'Ethereum private key',
      kind: 'contextual',
      severity: 'error',
      env: 'PRIVATE_KEY',
      // Of any chain of its family: move what it holds to a new wallet.
      ...contextual({
        names: ['private key', 'deployer key', 'wallet key', 'owner key', 'signer key'],
        keywords: [
          'privatekey',
          'private_key',
          'private-key',
          'private.key',
          'deployerkey',
          'deployer_key',
          'deployer-key',
          'walletkey',
          'wallet_key',
          'ownerkey',
          'owner_key',
          'signerkey',
          'signer_key',
        ],
        body: /(?:0x)?[0-9A-Fa-f]{64}/,
      }),
      validate: isWalletKey,
      sample: (make) => `0x${make.hex(64)}`,
      nearMisses: (make) => [`0x${make.hex(64)}`, `PRIVATE_KEY=0x${make.hex(40)}`, `0x${make.hex(64)}`],
    },
  ],
} satisfies Provider;
