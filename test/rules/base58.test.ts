import { expect, test } from 'vitest';

import { encodeBase58, encodeBase58Check, hasBase58Checksum } from '../../src/rules/_base58.ts';

const judge = (secret: string): boolean =>
  hasBase58Checksum({ secret, groups: {}, path: 'notes.md', window: secret, index: 0 });

test('writes the example of the Bitcoin wiki', () => {
  const bytes = ['0C28FC', 'A386C7', 'A22760', '0B2FE5', '0B7CAE', '11EC86', 'D3BF1F', 'BE471B', 'E89827'];
  const key = [...bytes, 'E19D72', 'AA1D'].join('');
  const pieces = ['5HueCG', 'U8rMjx', 'EXxiPu', 'D5BDku', '4MkFqe', 'Zyd4dZ', '1jvhTV', 'qvbTLv', 'yTJ'];
  expect(encodeBase58Check(Buffer.from(`80${key}`, 'hex'))).toBe(pieces.join(''));
  expect(judge(pieces.join(''))).toBe(true);
});

test('keeps leading zero bytes', () => {
  expect(encodeBase58(Uint8Array.of(0, 0, 57))).toBe('11z');
  expect(encodeBase58(Uint8Array.of(0, 58))).toBe('121');
});

test('refuses a changed character, a short text and a character of no digit', () => {
  const key = encodeBase58Check(Buffer.alloc(33, 0x80));
  expect(judge(key)).toBe(true);
  expect(judge(`${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`)).toBe(false);
  expect(judge('z')).toBe(false);
  expect(judge(`${key.slice(0, -1)}0`)).toBe(false);
});
