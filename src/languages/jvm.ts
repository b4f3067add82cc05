import type { Adapted, CodeLanguage, CodeParts, CodePlace } from './code-language.ts';
import { inShell, slashes } from './common.ts';
import { double, quoteSign, single } from './forms.ts';
import { isConstantElsewhere, replaceKeyword } from './replace-keyword.ts';

const family = { ...slashes, ...inShell } as const;
const lookup = 'System.getenv("NAME")';
// What an annotation is given, and what a label names, is read by the compiler.
const annotation = { before: /@\w[\w.]*\s*\([^()]*$/u } as const;
const label = { before: /\bcase\s+$/u } as const;
const block = { open: '"""', close: '"""', hasLines: true } as const;
const interpolated = { inside: '${CODE}', nested: [['${', '}']], holes: /\$\w/u } as const;

const javaConstant = /\bfinal\s+(?:\w+\s+)*String\s+(?<name>\w+)\s*=\s*$/u;

function adaptJava({ text, start, end, code }: CodePlace): Adapted | 'not-here' | 'not-alone' {
  const name = javaConstant.exec(text.slice(Math.max(0, start - 300), start))?.groups?.['name'];
  if (name !== undefined && isConstantElsewhere(text, name)) return 'not-here';
  // Lines of a text block lose their indentation, which no part of it knows.
  const lines = text.slice(start, end).split('\n');
  return lines.filter((line) => /[^\s"]/u.test(line)).length > 1 ? 'not-alone' : { code };
}

function combineJava({ before, code, after, form }: CodeParts): string | undefined {
  if (form.hasLines !== true) {
    const parts = [before, after].map((part) => (part === '' ? '' : `"${part}"`));
    return [parts[0], code, parts[1]].filter((part) => part !== '').join(' + ');
  }
  if (before.trim() !== '' || after.trim() !== '') return undefined;
  return after.includes('\n') ? String.raw`${code} + "\n"` : code;
}

export const java: CodeLanguage = {
  name: 'Java',
  extensions: ['java'],
  ...family,
  lookup,
  strings: [{ ...block, escape: 'backslash' }, double, single],
  places: [annotation, label],
  join: ' + ',
  combine: combineJava,
  adapt: adaptJava,
};

const kotlinConstant = /(?<before>)\bconst[ \t]+val(?<after>[ \t]+\w+(?:[ \t]*:[ \t]*String)?\s*=\s*)$/u;

function adaptKotlin(place: CodePlace): Adapted | 'not-here' {
  const plain = replaceKeyword(place, kotlinConstant, 'val');
  const name = /\w+/u.exec(plain?.lead?.text.slice(3) ?? '')?.[0];
  return name !== undefined && isConstantElsewhere(place.text, name) ? 'not-here' : (plain ?? place);
}

export const kotlin: CodeLanguage = {
  name: 'Kotlin',
  extensions: ['kt', 'kts'],
  ...family,
  lookup,
  strings: [{ ...block, ...interpolated }, { ...double, ...interpolated }, single],
  places: [annotation],
  adapt: adaptKotlin,
};

export const groovy: CodeLanguage = {
  name: 'Groovy',
  extensions: ['groovy', 'gradle'],
  ...family,
  lookup,
  strings: [
    { ...block, ...interpolated, escape: 'backslash' },
    { open: "'''", close: "'''", escape: 'backslash', hasLines: true },
    { ...double, ...interpolated },
    single,
  ],
  places: [annotation],
  join: ' + ',
};

const scalaHoles = { nested: [['${', '}']], holes: /\$\w/u } as const;
const scalaFlags = ['s', 'f', 'raw'] as const;

export const scala: CodeLanguage = {
  name: 'Scala',
  extensions: ['scala', 'sc'],
  ...family,
  lookup: 'sys.env("NAME")',
  strings: [
    block,
    ...scalaFlags.map((flag) => ({ ...block, ...scalaHoles, open: `${flag}"""`, inside: '${CODE}' })),
    double,
    // Before Scala 2.13.6 an expression in these can hold no text in quotes.
    ...scalaFlags.map((flag) => ({ ...double, ...scalaHoles, open: `${flag}"` })),
    quoteSign,
  ],
  places: [annotation, label],
  join: ' + ',
};

export const clojure: CodeLanguage = {
  name: 'Clojure',
  extensions: ['clj', 'cljc'],
  comment: [';;'],
  moreComments: [[';']],
  ...inShell,
  lookup: '(System/getenv "NAME")',
  strings: [{ ...double, hasLines: true }],
  // Patterns.
  places: [{ before: /#$/u }],
  combine: ({ before, code, after }) =>
    `(str ${[before && `"${before}"`, code, after && `"${after}"`].filter((part) => part !== '').join(' ')})`,
};
