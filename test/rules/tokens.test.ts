import { describe, expect, test } from 'vitest';

import { withCrcBase62 } from '../../src/rules/_checksums.ts';
import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const make = createMake(9);
const token = `ghp_${withCrcBase62(make.alnum(30))}`;

const findIn = (text: string, path = 'notes.txt'): readonly string[] =>
  find(text, path).map(({ start, end }) => text.slice(start, end));

describe('a token is found', () => {
  test.each([
    ['alone', token],
    ['assigned', `KEY=${token}`],
    ['after a scheme', `Bearer ${token}`],
    ['in a query', `https://x.test/?key=${token}&b=1`],
    ['as a user of a URL', `https://${token}@github.com/a/b`],
    ['after an escaped line end', `a\\n${token}\\n`],
    ['after an escaped tab', `a\\t${token}`],
    ['after an escaped code point', `a\\u003d${token}\\u0026`],
    ['between escaped quotes', `{\\"a\\":\\"${token}\\"}`],
    ['after a percent-encoded sign', `a%3D${token}%26b`],
    ['after a terminal colour', `\u001b[32m${token}\u001b[0m`],
    ['after an underscore', `MY_${token}`],
    ['after an at sign', `@${token}`],
    ['before a full stop', `The token is ${token}.`],
    ['in brackets', `(${token})`],
    ['after a dash', `--token=-${token}`],
  ])('%s', (_, text) => {
    expect(findIn(text)).toEqual([token]);
  });
});

test('a token inside a longer word is none', () => {
  expect(findIn(`x${token}`)).toEqual([]);
  expect(findIn(`${token}x`)).toEqual([]);
  expect(findIn(`9${token}9`)).toEqual([]);
});

test('two tokens on a line are two', () => {
  const other = `ghp_${withCrcBase62(make.alnum(30))}`;
  expect(findIn(`${token} ${other}`)).toEqual([token, other]);
});

test('a token with a wrong check character is none, also where a name calls it one', () => {
  const wrong = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
  expect(findIn(`GITHUB_TOKEN=${wrong}`, 'config.yml')).toEqual([]);
});

test('a Telegram token is found in the path of a bot', () => {
  const bot = `7${make.digits(9)}:AA${make.base64url(33)}`;
  expect(findIn(`https://api.telegram.org/bot${bot}/getMe`)).toEqual([bot]);
});

test('a key of a Firebase configuration is public, the same key elsewhere is not', () => {
  const key = `AIzaSy${make.base64url(33)}`;
  expect(findIn(`{\n  "current_key": "${key}"\n}`, 'app/google-services.json')).toEqual([]);
  expect(findIn(`const config = {\n  apiKey: "${key}",\n  authDomain: "a.test",\n};`, 'src/app.ts')).toEqual(
    [],
  );
  expect(findIn(`const maps = "${key}";`, 'src/app.ts')).toEqual([key]);
});
