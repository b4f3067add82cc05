import { expect, test } from 'vitest';

import type { Candidate } from '../../src/rule-types.ts';
import { hasBech32Checksum, withBech32Checksum } from '../../src/rules/_bech32.ts';

const candidate = (secret: string): Candidate => ({
  secret,
  groups: {},
  path: 'key.txt',
  window: secret,
  index: 0,
});

// Of the specification: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#test-vectors
test.each([
  'A12UEL5L',
  'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
  'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
])('accepts %s', (text) => expect(hasBech32Checksum(candidate(text))).toBe(true));

test('rejects a wrong checksum, and a right one of another beginning', () => {
  expect(hasBech32Checksum(candidate('A12UEL5M'))).toBe(false);
  expect(hasBech32Checksum(candidate('A1G7SGD8'))).toBe(false);
  expect(hasBech32Checksum(candidate('B12UEL5L'))).toBe(false);
});

test('appends the checksum that the specification shows', () => {
  expect(withBech32Checksum('A1')).toBe('A12UEL5L');
});
