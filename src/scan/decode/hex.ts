import { createRunDecoder } from './run-decoder.ts';

/** Two hexadecimal digits a byte, with nothing between. */
export const decodeHex = createRunDecoder({
  encoding: 'hex',
  alphabet: /[\dA-Fa-f]/,
  firstPhase: 4,
  group: 2,
  held: 1,
  decode: (text) => Buffer.from(text, 'hex'),
});
