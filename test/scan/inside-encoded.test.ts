import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const make = createMake(7);
// A prefix that base64 has by chance, and nothing that could be checked.
const token = `BSA${make.alnum(28)}`;
const noise = (length: number): string => `${make.base64(length)}+${make.base64(length)}`;

const findIn = (text: string, path: string): readonly string[] =>
  find(text, path).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a picture in a notebook', `"image/png": "${noise(60)}\\n${token}\\n${noise(40)}"`, 'book.ipynb'],
  ['a font in a style sheet', `src: url(data:font/woff2;base64,${noise(90)}/${token}+${noise(90)})`, 'a.css'],
  [
    'the lines of a public key',
    `${noise(31)}\n${noise(28)}/secret\n${make.alnum(64)}\n${noise(31)}`,
    'keys/acme.keys',
  ],
  [
    'a picture with a name of a key at the end of a line',
    `"image/png": "${noise(60)}ukey\\n${make.base64(76)}\\n${noise(40)}"`,
    'book.ipynb',
  ],
  ['a digest', `acme.io/lib v1.2.0 h1:${make.base64(11)}/${token}=`, 'go.sum'],
  ['the last lines of a source map', `"${noise(60)}/${token}+${noise(1)}"`, 'app.map'],
])('no token in %s', (_, text, path) => {
  expect(findIn(text, path)).toEqual([]);
});

test.each([
  ['of its own', `const key = "${token}";`],
  ['in a long path', `https://hooks.test/${'services/Team2024/'.repeat(8)}${token}/send`],
  ['beside a short encoded value', `{"nonce":"${noise(12)}","key":"${token}"}`],
  ['under a line of something else', `keys\n${noise(8)}\n${token}\n${noise(12)}\n${noise(12)}\n${noise(12)}`],
  ['on a line of its own among escaped ones', `"first line of words\\n${token}\\nlast line of words"`],
])('a token %s', (_, text) => {
  expect(findIn(text, 'src/app.ts')).toEqual([token]);
});
