import type { Validate } from '../rule-types.ts';
import { sha256 } from './_sha256.ts';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const SUM_LENGTH = 4;

/** Bytes in Bitcoin's base58; leading zero bytes are written as `1`. */
export function encodeBase58(data: Uint8Array): string {
  let value = BigInt(`0x0${Buffer.from(data).toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ALPHABET.charAt(Number(value % 58n)) + text;
  const zeros = data.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(zeros, 0)) + text;
}

/** The bytes of a base58 text that begins with no `1`; undefined for other characters. */
function decodeBase58(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

function checksum(data: Uint8Array): Uint8Array {
  return sha256(sha256(data)).subarray(0, SUM_LENGTH);
}

/** Base58Check: bytes with the first four of their double SHA-256. */
export function encodeBase58Check(data: Uint8Array): string {
  return encodeBase58(Buffer.concat([data, checksum(data)]));
}

/**
 * Accepts what ends with the checksum of the rest, as Bitcoin's private keys do.
 * https://en.bitcoin.it/wiki/Wallet_import_format
 */
export const hasBase58Checksum: Validate = ({ secret }) => {
  const data = decodeBase58(secret);
  if (data === undefined || data.length <= SUM_LENGTH) return false;
  const sum = checksum(data.subarray(0, -SUM_LENGTH));
  return Buffer.compare(sum, data.subarray(-SUM_LENGTH)) === 0;
};
