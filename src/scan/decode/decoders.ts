import { decodeBase64 } from './base64.ts';
import { decodeBase64Url } from './base64url.ts';
import { decodeHex } from './hex.ts';
import { decodeHtml } from './html.ts';
import { decodeJson } from './json.ts';
import { decodePercent } from './percent.ts';
import type { Decoder } from './stretch.ts';
import { decodeUnicode } from './unicode.ts';

/** Every encoding that is looked into. */
export const decoders: readonly Decoder[] = [
  decodeBase64,
  decodeBase64Url,
  decodeHex,
  decodePercent,
  decodeUnicode,
  decodeHtml,
  decodeJson,
];
