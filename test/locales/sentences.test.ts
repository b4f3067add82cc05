import { describe, expect, test } from 'vitest';

import { loadMessages } from '../../src/locales/index.ts';
import { type Messages, languages } from '../../src/messages.ts';
import { textWidth } from '../../src/report/width.ts';
import { wrap } from '../../src/report/wrap.ts';
import { type RenderedSentence, listSentences } from './list-sentences.ts';

const english = await loadMessages('en');

// Two are there to be joined with others.
const mayBeEmpty = /^report\.(?:joinSentences|cleanExcept)$/u;

// Made of facts alone.
const isNeutral = /^(?:fix\.ask|report\.foundIn|rules\.andMoreKeywords)$/u;

function listAll(messages: Messages): readonly RenderedSentence[] {
  return sectionsOf(messages).flatMap(([section, part]) => listSentences(section, part));
}

function sectionsOf(messages: Messages): readonly (readonly [string, unknown])[] {
  return Object.entries(messages).filter(([section]) => section !== 'language');
}

function findWrong(sentences: readonly RenderedSentence[], wrong: RegExp): readonly RenderedSentence[] {
  return sentences.filter(({ text }) => wrong.test(text));
}

describe.each(languages)('in %s', async (language) => {
  const messages = await loadMessages(language);
  const all = listAll(messages);

  test.each(sectionsOf(messages))('every sentence of %s reads as recorded', async (section, part) => {
    const lines = listSentences(section, part).map(
      ({ place, text }) => `${place}: ${text.replaceAll('\n', '\n    ')}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot(`__snapshots__/${section}.${language}.txt`);
  });

  test('every sentence has its facts: those that it lacks are to be named in sample-facts.ts', () => {
    expect(findWrong(all, /undefined|NaN|\[object|\bnull\b/u)).toEqual([]);
    expect(findWrong(all, /^$/u).filter(({ place }) => !mayBeEmpty.test(place))).toEqual([]);
  });

  test.each([80, 60])('every sentence fits into %i columns, unless one word of it does not', (columns) => {
    const lines = all.flatMap(({ text }) => text.split('\n').flatMap((line) => wrap(line, columns)));
    expect(lines.filter((line) => textWidth(line) > columns && /\s/u.test(line.trim()))).toEqual([]);
  });

  test('says nothing in the words of another language', () => {
    if (language === 'en') return;
    const said = new Map(listAll(english).map(({ place, text }) => [`${place} ${text}`, text]));
    const isSentence = (text: string) => text.split(/[^a-z]+/iu).length > 3;
    const same = all.filter(
      ({ place, text }) => !isNeutral.test(place) && said.has(`${place} ${text}`) && isSentence(text),
    );
    expect(same).toEqual([]);
  });
});

test('French has no-break spaces before its punctuation, and its own apostrophe', async () => {
  const all = listAll(await loadMessages('fr'));
  expect(findWrong(all, / [:;!?»](?:\s|$)|« /mu)).toEqual([]);
  expect(findWrong(all, /(?<!keyguard)(?<=[\p{L})»]):(?=\s|$)/mu)).toEqual([]);
  expect(findWrong(all, /\p{L}'\p{L}/u)).toEqual([]);
});

test('Japanese has full-width punctuation among its letters', async () => {
  const all = listAll(await loadMessages('ja'));
  const letters = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`;
  expect(findWrong(all, new RegExp(`${letters}[:;!?,.()]|[:;!?,()]${letters}`, 'u'))).toEqual([]);
});

test('Korean has half-width punctuation', async () => {
  expect(findWrong(listAll(await loadMessages('ko')), /[\u3000-\u303F\uFF00-\uFF60]/u)).toEqual([]);
});

test('Korean has no particle behind an inserted word that depends on its last sound', async () => {
  const mark = (facts: unknown): unknown => {
    if (typeof facts === 'string') return `${facts}⟧`;
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return facts;
    return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, mark(fact)]));
  };
  const all = sectionsOf(await loadMessages('ko')).flatMap(([section, part]) =>
    listSentences(section, part, mark),
  );
  expect(all.some(({ text }) => text.includes('⟧'))).toBe(true);
  expect(findWrong(all, /⟧(?:은|는|이|가|을|를|과|와|로|으로|이라|라|여|이여)(?![가-힣])/u)).toEqual([]);
});
