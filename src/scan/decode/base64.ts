import { createRunDecoder } from './run-decoder.ts';

/** Base64 with `+` and `/`: https://datatracker.ietf.org/doc/html/rfc4648#section-4 */
export const decodeBase64 = createRunDecoder({
  encoding: 'base64',
  alphabet: /[A-Za-z0-9+/]/,
  firstPhase: 0,
  group: 4,
  held: 3,
  decode: (text) => Buffer.from(text, 'base64'),
});
