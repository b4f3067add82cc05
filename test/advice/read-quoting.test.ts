import { expect, test } from 'vitest';

import { readQuoting } from '../../src/advice/read-quoting.ts';

function read(line: string, hasLines = false) {
  return readQuoting({ text: line.replace('@', '****'), start: line.indexOf('@'), length: 4 }, hasLines);
}

test.each([
  ["const key = '@';", 'around'],
  [String.raw`"os.environ[\"K\"] = \"@\"\n"`, 'around'],
  ['const url = `@`;', 'around'],
  ["headers: { Authorization: 'Bearer @' }", 'outside'],
  ['curl -H "Authorization: Bearer @" https://api.test', 'outside'],
  ["fetch('https://api.test/?key=@&page=2')", 'outside'],
  ['const prefixed = "@-suffix";', 'outside'],
  ['password: @', 'none'],
  ["it's @", 'none'],
  ['export KEY=@ # "the key"', 'none'],
])('%s has quotes: %s', (line, quotes) => {
  expect(read(line).quotes).toBe(quotes);
});

test.each([
  ["…AccountName=acme;AccountKey=@;Suffix=test';", 'outside'],
  ["const c = 'AccountName=acme;AccountKey=@;Suffix=core…", 'outside'],
  ['…AccountName=acme;AccountKey=@;Suffix=core…', 'outside'],
  ['…some: text: @', 'none'],
])('%s, of which a part is cut off, has quotes: %s', (line, quotes) => {
  expect(read(line).quotes).toBe(quotes);
});

test('takes the first line of several for what opens a quote', () => {
  expect(read('const key = `@', true).quotes).toBe('around');
  expect(read('key: @', true).quotes).toBe('none');
});

test.each([
  ["'Protocol=https;AccountName=acme;AccountKey=@;Suffix=test'", true],
  ['Server=db.test;Password=@', true],
  ["const key = '@';", false],
  ['a = 1; key=@', false],
])('%s is a part of a connection string: %s', (line, isPart) => {
  expect(read(line).isPart).toBe(isPart);
});
