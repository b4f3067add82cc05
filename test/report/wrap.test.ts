import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { textWidth } from '../../src/report/width.ts';
import { wrap } from '../../src/report/wrap.ts';

test('breaks English between words', () => {
  expect(wrap('stage again and commit', 11)).toEqual(['stage again', 'and commit']);
});

test('breaks Japanese between characters', () => {
  expect(wrap('値を移します', 6)).toEqual(['値を移', 'します']);
});

test('begins no line with punctuation or a small letter', () => {
  expect(wrap('値です。移す', 6)).toEqual(['値で', 'す。移', 'す']);
  expect(wrap('フォルダーを', 8)).toEqual(['フォル', 'ダーを']);
  expect(wrap('あいうっえ', 6)).toEqual(['あい', 'うっえ']);
});

test('ends no line with an opening bracket', () => {
  expect(wrap('値は（例）', 6)).toEqual(['値は', '（例）']);
});

test('keeps Latin words whole among Japanese', () => {
  expect(wrap('値を process.env.KEY で', 10)).toEqual(['値を', 'process.env.KEY', 'で']);
});

test('begins no line with the punctuation of Latin text either', () => {
  expect(wrap('値です. 移す', 6)).toEqual(['値で', 'す. 移', 'す']);
  expect(wrap('値は(例)', 6)).toEqual(['値は', '(例)']);
});

test('breaks Korean between words, a particle stays with its word', () => {
  expect(wrap('값을 .env에 옮기십시오', 12)).toEqual(['값을 .env에', '옮기십시오']);
});

test('keeps no-break spaces, as French has before its punctuation', () => {
  expect(wrap('bloqué\u00A0: non', 9)).toEqual(['bloqué\u00A0:', 'non']);
});

test('keeps a word that is longer than the line whole, so that it can be copied', () => {
  expect(wrap('see https://example.com/a/very/long/path now', 12)).toEqual([
    'see',
    'https://example.com/a/very/long/path',
    'now',
  ]);
});

test('loses nothing but spaces, and fills no line beyond its end unless by one word', () => {
  const text = string({ unit: 'grapheme', maxLength: 80 });
  assert(
    property(text, integer({ min: 4, max: 40 }), (sentence, columns) => {
      const lines = wrap(sentence, columns);
      expect(lines.join('').replaceAll(/\s/gu, '')).toBe(sentence.replaceAll(/\s/gu, ''));
      for (const line of lines.filter((each) => textWidth(each) > columns)) {
        // What is too long has no place to break: narrow and without a space, or held together by kinsoku.
        expect(line.trim()).not.toMatch(/[a-z] [a-z]/u);
      }
    }),
  );
});
