import type { Adapted, CodeLanguage, CodePlace, Place } from './code-language.ts';
import { inShell, slashes } from './common.ts';
import { double, single } from './forms.ts';

const noise = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|\/\/[^\n]*|\/\*[^]*?\*\//gu;
// Lines that have to come before any include: what the headers go by.
const gap = String.raw`[ \t]*(?://[^\n]*)?\r?\n`;
const directive = String.raw`[ \t]*#[ \t]*(?:define|undef|pragma|ifndef[^\n]*\n[ \t]*#[ \t]*define)\b[^\n]*\n`;
const importAfter = new RegExp(
  String.raw`^\u{FEFF}?(?:${gap}|[ \t]*/\*[^]*?\*/[ \t]*\r?\n|${directive})*`,
  'u',
);

const places: readonly Place[] = [
  { before: /\b(?:L|u8|[uUR])$/u },
  { before: /\]\s*=[\s{]*$/u },
  { before: /\b(?:constexpr|constinit)\b[^;}]*$/u },
  { before: /#[ \t]*(?:include|pragma|error|warning|line|if|elif)\b[^\n]*$/u, isInLine: true },
  { before: /\b(?:sizeof|asm|__asm__|__attribute__)[\s(]*$/u },
  { before: /\b(?:static_assert|_Static_assert)\b[^;]*$/u },
  // Texts side by side are one, and so are those of macros.
  { before: /(?:"|(?<!#[ \t]{0,8}define[ \t]{1,8})\b[A-Z][A-Z\d_]+)\s*$/u },
  { after: /^(?:\w|\s*"|\s+[A-Z][A-Z\d_]+\b)/u },
];

const definition = /^[ \t]*#[ \t]*define[ \t]+(?<name>\w+)[ \t(]+$/u;

/** What a macro stands for is written wherever its name is. */
function adaptMacro({ text, start, code }: CodePlace): Adapted | 'not-here' | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, start);
  if (!/^[ \t]*#/u.test(line)) return undefined;
  const name = definition.exec(line)?.groups?.['name'];
  if (name === undefined) return 'not-here';
  const uses = [...text.matchAll(new RegExp(String.raw`(?<before>[^\n]*)\b${name}\b(?<after>[^\n]*)`, 'gu'))];
  const others = uses.filter(({ index }) => index !== lineStart);
  // Used nowhere here, it is used in another file, which cannot be seen.
  const isPlain = others.length > 0 && others.every((use) => isPlainUse(text, use, name));
  return isPlain ? { code } : 'not-here';
}

function isPlainUse(text: string, { groups, index }: RegExpExecArray, name: string): boolean {
  const { before = '', after = '' } = groups ?? {};
  const isBeside = /"\s*$|sizeof[\s(]*$|\]\s*=[\s{]*$|^[ \t]*#/u.test(before) || /^\s*"/u.test(after);
  return !isBeside && isInFunction(text.slice(0, index + before.length)) && !before.includes(name);
}

/** True when the outermost brace that is open belongs to a function. */
function isInFunction(before: string): boolean {
  const code = before.replaceAll(noise, ' ');
  let depth = 0;
  let opener = -1;
  for (const { 0: sign, index } of code.matchAll(/[{}]/gu)) {
    if (sign === '{' && depth === 0) opener = index;
    depth += sign === '{' ? 1 : -1;
  }
  return (
    depth > 0 && /\)(?:\s|const|noexcept|override)*$/u.test(code.slice(Math.max(0, opener - 200), opener))
  );
}

const isStatic = /\bstatic\b[^;}()]*$/u;

function adaptC(place: CodePlace): Adapted | 'not-here' {
  const macro = adaptMacro(place);
  if (macro !== undefined) return macro;
  const before = place.text.slice(0, place.start);
  const isRun = isInFunction(before) && !isStatic.test(before.slice(-500));
  return isRun ? place : 'not-here';
}

const family = { ...slashes, ...inShell, importAfter, places } as const;

export const c: CodeLanguage = {
  name: 'C',
  extensions: ['c', 'h'],
  ...family,
  lookup: 'getenv("NAME")',
  import: '#include <stdlib.h>',
  imported: /^[ \t]*#[ \t]*include[ \t]*<(?:stdlib\.h|cstdlib)>/mu,
  strings: [double, single],
  adapt: adaptC,
};

const inText = /[(,]\s*$|\bstring\s+\w+\s*[=({]\s*$/u;

/** Joined texts need the standard library's own, which then has to be there. */
function adaptCpp(place: CodePlace): Adapted | 'not-here' | 'not-alone' {
  const { text, start, isAll } = place;
  const macro = adaptMacro(place);
  if (macro !== undefined) return macro;
  if (isAll) return place;
  const canJoin =
    inText.test(text.slice(Math.max(0, start - 200), start)) && /std::string\b|<string>/u.test(text);
  return canJoin ? place : 'not-alone';
}

export const cpp: CodeLanguage = {
  name: 'C++',
  extensions: ['cc', 'cpp', 'cxx', 'hh', 'hpp', 'hxx'],
  ...family,
  lookup: 'std::getenv("NAME")',
  import: '#include <cstdlib>',
  imported: /^[ \t]*#[ \t]*include[ \t]*<cstdlib>/mu,
  strings: [{ open: 'R"(', close: ')"', hasLines: true }, double, single],
  combine: ({ before, code, after, form }) => {
    const [first, last] = [before, after].map((part) => form.open + part + form.close);
    return `(std::string(${first}) + ${code}${after === '' ? '' : ` + ${last}`}).c_str()`;
  },
  adapt: adaptCpp,
};

/** A text of the class library begins with `@`; MATLAB's files have the same extension. */
function adaptObjectiveC(place: CodePlace): Adapted | 'not-here' {
  const { text, start, code } = place;
  if (!/^[ \t]*(?:#[ \t]*(?:import|include)|@(?:interface|implementation|import))\b/mu.test(text))
    return 'not-here';
  const plain = text.charAt(start) === '@' ? code : code.replace(/^@\((.*)\)$/u, '$1');
  return adaptC({ ...place, code: plain });
}

export const objectiveC: CodeLanguage = {
  name: 'Objective-C',
  extensions: ['m', 'mm'],
  ...family,
  lookup: '@(getenv("NAME"))',
  import: '#include <stdlib.h>',
  strings: [{ ...double, open: '@"' }, double, single],
  adapt: adaptObjectiveC,
};
