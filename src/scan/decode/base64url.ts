import { createRunDecoder } from './run-decoder.ts';

/** Base64 with `-` and `_`: https://datatracker.ietf.org/doc/html/rfc4648#section-5 */
export const decodeBase64Url = createRunDecoder({
  encoding: 'base64url',
  alphabet: /[\w-]/,
  sign: /[-_]/,
  firstPhase: 0,
  group: 4,
  held: 3,
  decode: (text) => Buffer.from(text, 'base64url'),
});
