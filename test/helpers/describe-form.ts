import type { FileRule, PatternRule } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';

const SAMPLES = 60;
const MOST_LISTED = 6;
// Shorter ones may be alike by chance, longer ones say no more.
const PREFIX = { least: 3, most: 24 };

// Of two that fit, the first is the narrower one.
const ALPHABETS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['digits', /^\d*$/],
  ['hex digits', /^[\da-f]*$/],
  ['hex digits', /^[\dA-F]*$/],
  ['lower-case letters', /^[a-z]*$/],
  ['capitals', /^[A-Z]*$/],
  ['lower-case letters and digits', /^[\da-z]*$/],
  ['capitals and digits', /^[\dA-Z]*$/],
  ['letters', /^[A-Za-z]*$/],
  ['letters and digits', /^[\dA-Za-z]*$/],
];

const list = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function findCommonPrefix(texts: readonly string[]): string {
  const [first = ''] = texts;
  const end = Array.from(first).findIndex((letter, at) => texts.some((text) => text[at] !== letter));
  return end === -1 ? first : first.slice(0, end);
}

/** An address up to its host's end, other text up to a length. */
function shorten(prefix: string): string {
  return /^https?:\/\/[^/]+\//.exec(prefix)?.[0] ?? prefix.slice(0, PREFIX.most);
}

/** What the samples begin with: the same, or one keyword of a few; none when that says nothing. */
function findPrefixes(secrets: readonly string[], keywords: readonly string[]): readonly string[] {
  const common = findCommonPrefix(secrets);
  if (common.length >= PREFIX.least) return [shorten(common)];
  const longestFirst = keywords.toSorted((a, b) => b.length - a.length);
  const found = secrets.map((secret) => {
    const keyword = longestFirst.find((each) => secret.toLowerCase().startsWith(each)) ?? '';
    return shorten(secret.slice(0, keyword.length));
  });
  const distinct = [...new Set(found)].toSorted();
  return distinct.includes('') || distinct.length > MOST_LISTED ? [] : distinct;
}

function describeLetters(texts: readonly string[]): string {
  const letters = texts.join('');
  const name = ALPHABETS.find(([, alphabet]) => alphabet.test(letters))?.[0];
  if (name !== undefined) return name;
  const signs = [...new Set(letters.replaceAll(/[\dA-Za-z]/g, ''))].toSorted();
  return signs.length > MOST_LISTED
    ? 'characters'
    : `letters, digits and ${signs.map((sign) => code(sign === ' ' ? 'space' : sign)).join(' ')}`;
}

function describeLength(texts: readonly string[]): string {
  const lengths = texts.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return least === most ? String(least) : `${least} or more`;
}

function describeValue(secrets: readonly string[], keywords: readonly string[]): string {
  if (secrets.every((secret) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(secret))) return 'a UUID';
  const prefixes = findPrefixes(secrets, keywords);
  const rests = secrets.map((secret) => {
    const prefix =
      prefixes
        .filter((each) => secret.startsWith(each))
        .toSorted()
        .at(-1) ?? '';
    return secret.slice(prefix.length);
  });
  const rest = `${describeLength(rests)} ${describeLetters(rests)}`;
  return prefixes.length === 0 ? rest : `${list(prefixes.map(code))}, then ${rest}`;
}

const drawSecrets = (rule: PatternRule): readonly string[] =>
  Array.from({ length: SAMPLES }, (_, seed) => {
    const sample = rule.sample(createMake(seed + 1));
    return typeof sample === 'string' ? sample : sample.secret;
  });

/** What a rule's values look like, in words: told from many samples. */
export function describeForm(rule: PatternRule | FileRule): string {
  if (rule.kind === 'file') return `a path such as ${list(rule.samplePaths.slice(0, 3).map(code))}`;
  if (rule.kind === 'url-credential') return 'a password within a URL or a connection string';
  if (rule.kind === 'private-key') return 'a private key, by the lines or the form that it is stored in';
  if (rule.kind === 'generic')
    return `a value beside a word such as ${list(rule.keywords.slice(0, 3).map(code))}`;
  const value = describeValue(drawSecrets(rule), rule.keywords);
  return rule.kind === 'contextual' ? `${value}, near ${code(rule.keywords[0] ?? '')} or the like` : value;
}
