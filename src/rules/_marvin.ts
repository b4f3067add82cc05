// "Default0" in ASCII, the seed of most Azure keys, as high and low word.
const SEED_HIGH = 0x44_65_66_61;
const SEED_LOW = 0x75_6c_74_30;

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

/** The little-endian words of the data, the last one closed by the byte 0x80, then a word of zeros. */
function* readWords(data: Uint8Array): Generator<number> {
  for (let index = 0; index <= data.length; index += 4) {
    let word = 0;
    for (let byte = 0; byte < 4; byte += 1) {
      const at = index + byte;
      word |= (at === data.length ? 0x80 : (data[at] ?? 0)) << (8 * byte);
    }
    yield word;
  }
  yield 0;
}

/**
 * Marvin32 of some bytes, folded to 32 bits.
 * https://github.com/dotnet/runtime/blob/main/src/libraries/System.Private.CoreLib/src/System/Marvin.cs
 */
export function marvin32(data: Uint8Array, high = SEED_HIGH, low = SEED_LOW): number {
  for (const word of readWords(data)) {
    low = (low + word) | 0;
    high ^= low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  }
  return (low ^ high) >>> 0;
}

/** An identifiable Azure key (base64): random bytes, a readable mark, and the Marvin32 of both. */
export function createIdentifiableKey(random: Uint8Array, mark: string): string {
  const body = Buffer.concat([random, Buffer.from(mark, 'base64')]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(body));
  return Buffer.concat([body, sum]).toString('base64');
}
