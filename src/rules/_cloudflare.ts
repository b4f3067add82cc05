import type { Validate } from '../rule-types.ts';
import { crc32 } from './_checksums.ts';

/** The eight lower-case hex digits of a text's CRC-32. */
export function toCrcHex(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/**
 * Accepts Cloudflare's tokens whose last eight digits are the CRC-32 of the forty characters before them.
 * https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
 */
export const hasCloudflareChecksum: Validate = ({ secret }) =>
  secret.endsWith(toCrcHex(secret.slice(-48, -8)));
