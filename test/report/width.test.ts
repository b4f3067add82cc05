import { expect, test } from 'vitest';

import { textWidth } from '../../src/report/width.ts';

test.each([
  ['', 0],
  ['src/pay.ts', 10],
  ['日本語', 6],
  ['：（）、。', 10],
  ['ﾊﾟｽﾜｰﾄﾞ', 7],
  ['パスワード', 10],
  ['ハ\u3099', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['한국어', 6],
  ['\u1112\u1161\u11AB', 2],
  ['🔑', 2],
  ['👨‍👩‍👧', 2],
  ['🇯🇵', 2],
  ['1️⃣', 2],
  ['☎', 1],
  ['☎️', 2],
  ['葛\u{E0100}', 2],
  ['\u200B\u2060', 0],
  ['…→', 2],
  ['Ａ', 2],
])('%j takes %i cells', (text, cells) => {
  expect(textWidth(text)).toBe(cells);
});
