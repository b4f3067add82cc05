import { crc32 as zlibCrc32 } from 'node:zlib';

import { expect, test } from 'vitest';

import { crc32, toBase36, toBase62, withCrcBase62 } from '../../src/rules/_checksums.ts';
import { createMake } from '../../src/rules/_make.ts';
import { createIdentifiableKey, marvin32 } from '../../src/rules/_marvin.ts';

test('computes the check value of the CRC-32 catalogue', () => {
  expect(crc32('123456789')).toBe(0xcb_f4_39_26);
  expect(crc32('')).toBe(0);
});

test("agrees with zlib's CRC-32", () => {
  const make = createMake(1);
  for (let length = 0; length < 100; length += 1) {
    const text = make.base64(length);
    expect(crc32(text)).toBe(zlibCrc32(text));
  }
});

test.each([
  [0, 6, '000000'],
  [61, 1, 'z'],
  [62, 2, '10'],
  [0xff_ff_ff_ff, 6, '4gfFC3'],
])('writes %d in base62', (value, width, text) => {
  expect(toBase62(value, width)).toBe(text);
});

test.each([
  [0, 7, '0000000'],
  [35, 2, '0z'],
  [0xff_ff_ff_ff, 7, '1z141z3'],
])('writes %d in base36', (value, width, text) => {
  expect(toBase36(value, width)).toBe(text);
});

test('appends six check characters to a body', () => {
  const body = createMake(1).alnum(30);
  expect(withCrcBase62(body)).toBe(body + toBase62(zlibCrc32(body), 6));
});

// Test vectors of https://github.com/dotnet/runtime (MarvinTests.cs), both halves folded.
const HIGH = 0x00_4f_b6_1a;
const LOW = 0x00_1b_db_cc;
test.each([
  [[], 0x30_ed_35_c1, 0x00_cd_3c_7d],
  [[0xaf], 0x48_e7_3f_c7, 0x7d_75_dd_c1],
  [[0xe7, 0x0f], 0xb5_f6_e1_fc, 0x48_5d_bf_f8],
  [[0x37, 0xf4, 0x95], 0xf0_b0_7c_78, 0x9b_8c_f7_e8],
  [[0x86, 0x42, 0xdc, 0x59], 0x70_08_f2_e8, 0x7e_9c_f5_56],
  [[0x15, 0x3f, 0xb7, 0x98, 0x26], 0xe6_c0_8c_6d, 0xa2_af_a9_97],
  [[0x09, 0x32, 0xe6, 0x24, 0x6c, 0x47], 0x6f_04_bf_1a, 0x5e_a2_40_60],
  [[0xab, 0x42, 0x7e, 0xa8, 0xd1, 0x0f, 0xc7], 0xe1_18_47_e4, 0xf0_67_8c_41],
])('computes Marvin32 of %j', (bytes, high, low) => {
  expect(marvin32(Uint8Array.from(bytes), HIGH, LOW)).toBe((high ^ low) >>> 0);
});

test('ends an identifiable key in the Marvin32 of what is before', () => {
  const key = Buffer.from(createIdentifiableKey(createMake(1).bytes(57), '+ASt'), 'base64');
  expect(key).toHaveLength(64);
  expect(key.readUInt32LE(60)).toBe(marvin32(key.subarray(0, 60)));
  expect(key.toString('base64').slice(76, 80)).toBe('+ASt');
});
