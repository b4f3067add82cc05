import type { Make, Provider } from '../rule-types.ts';
import { assigned } from './_fragments.ts';
import { isSeedPhrase } from './_seed-phrase.ts';

const NAMES = ['mnemonic', 'seed phrase', 'recovery phrase', 'seed words', 'wallet seed', 'passphrase words'];
const SEPARATORS = ['', '_', '-', ' '];

function createPhrase(make: Make, count: number): string {
  return Array.from({ length: count }, () => make.lower(make.pick([3, 4, 5, 6, 7, 8]))).join(' ');
}

export default {
  name: 'BIP-39',
  docs: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  revoke: { via: 'self' },
  playbook: { kind: 'wallet' },
  rules: [
    {
      id: 'bip39-mnemonic',
      name: 'Seed phrase of a wallet',
      kind: 'contextual',
      severity: 'error',
      env: 'MNEMONIC',
      keywords: NAMES.flatMap((name) =>
        SEPARATORS.map((separator) => name.replaceAll(' ', separator)),
      ).filter((keyword, index, all) => all.indexOf(keyword) === index),
      // 12, 15, 18, 21 or 24 words of three to eight letters; prose has shorter ones. The checksum would need
      // the list of words, which is larger than all the rules.
      pattern: new RegExp(
        `(?:${NAMES.map((name) => name.replaceAll(' ', '[_ -]?')).join('|')})\\w{0,20}${assigned}` +
          String.raw`(?<secret>(?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})(?![a-z]| [a-z]{1,20}(?:[ .,]|$))`,
        'i',
      ),
      validate: isSeedPhrase,
      sample: (make) => createPhrase(make, make.pick([12, 24])),
      nearMisses: (make) => [
        `mnemonic: ${createPhrase(make, 9)}`,
        `mnemonic: ${createPhrase(make, 13)}`,
        `mnemonic: ${'test '.repeat(11)}junk`,
      ],
    },
  ],
} satisfies Provider;
