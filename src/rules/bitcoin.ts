import type { Provider } from '../rule-types.ts';
import { encodeBase58Check, hasBase58Checksum } from './_base58.ts';

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';

export default {
  name: 'Bitcoin',
  docs: 'https://en.bitcoin.it/wiki/Wallet_import_format',
  revoke: { via: 'self' },
  playbook: { kind: 'wallet' },
  rules: [
    {
      id: 'bitcoin-wif-key',
      name: 'Bitcoin private key',
      kind: 'structured',
      severity: 'error',
      env: 'BITCOIN_PRIVATE_KEY',
      // Nothing in the key itself is constant but its first character.
      keywords: ['wif', 'bitcoin', 'btc', 'wallet', 'privkey', 'private_key', 'private-key', 'privatekey'],
      pattern: new RegExp(`(?<![0-9A-Za-z])(?<secret>5[HJK]${BASE58}{49}|[KL]${BASE58}{51})(?![0-9A-Za-z])`),
      validate: hasBase58Checksum,
      sample: (make) =>
        encodeBase58Check(
          make.pick([Uint8Array.of(0x80, ...make.bytes(32)), Uint8Array.of(0x80, ...make.bytes(32), 0x01)]),
        ),
      nearMisses: (make) => [`wif: K${make.lower(51).replaceAll('l', 'm')}`, `wif: 5J${make.digits(20)}`],
    },
    {
      id: 'bitcoin-extended-private-key',
      name: 'Bitcoin extended private key',
      kind: 'structured',
      severity: 'error',
      env: 'BITCOIN_XPRV',
      docs: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
      keywords: ['xprv', 'yprv', 'zprv'],
      pattern: new RegExp(`(?<![0-9A-Za-z])(?<secret>[xyz]prv${BASE58}{107})(?![0-9A-Za-z])`),
      validate: hasBase58Checksum,
      sample: (make) =>
        encodeBase58Check(
          Uint8Array.of(0x04, 0x88, 0xad, 0xe4, 0x03, ...make.bytes(40), 0, ...make.bytes(32)),
        ),
      nearMisses: (make) => [`xprv${make.from('ABCDEFGH', 107)}`, `xpub${make.alnum(107)}`],
    },
  ],
} satisfies Provider;
