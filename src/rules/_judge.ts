import type { Candidate, Validate } from '../rule-types.ts';
import { isSecretValue } from './_generic-value.ts';
import { measureRandomness } from './_language.ts';
import { isMadeUpPlace } from './_places.ts';
import { readSecretName } from './_secret-name.ts';

/** Source code, where a bare word is a name and not a value. */
export const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|rb|go|rs|java|kt|kts|scala|groovy|cs|fs|vb|php|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|dart|lua|pl|pm|r|ex|exs|erl|clj|hs|elm|sol|tf|hcl|gradle|cls|proto|graphql|css|scss|less|html?|xhtml|jsp|aspx?|cshtml|erb|twig|jinja2?|j2|tpl|tmpl|mustache|hbs|ejs|pug)$/i;

const LONGEST_NAME = 60;

/** A name, what leads from it to a value, and what stands before. */
export interface Assignment {
  /** The whole identifier that the pattern found a part of. */
  readonly name: string;
  readonly link: string;
  readonly before: string;
  readonly isQuoted: boolean;
}

/** Reads the whole name of a candidate of a pattern with the groups `name` and `link`. */
export function readAssignment({ groups, window, index }: Candidate): Assignment {
  const link = groups['link'] ?? '';
  const nameEnd = index - link.length;
  const nameStart = nameEnd - (groups['name'] ?? '').length;
  const before = window.slice(Math.max(0, nameStart - LONGEST_NAME), nameStart);
  const head = /(?<![\w.-])[\w.-]*$/.exec(before)?.[0] ?? before;
  return {
    name: head + window.slice(nameStart, nameEnd),
    link,
    before,
    isQuoted: /["'`]$/.test(link),
  };
}

// In the middle of noise, such as encoded bytes.
const isNoise = (before: string): boolean => /[\]%^+~!]$|[^\s*]\*$/.test(before);

// A pattern's group bears the name, and what follows is a part of the pattern: `(?<token>[0-9A-Za-z]{32})`.
const isGroup = (before: string, link: string): boolean =>
  link.startsWith('>') && /\(\?P?<[\w-]*$/.test(before);

// The folder that one works in, asked of a shell: `$(pwd)`, and make's `$(shell pwd)`.
const isCommand = (before: string): boolean => /\$\((?:shell )?$/.test(before);

const isForeign = (before: string, link: string): boolean => isCommand(before) || isGroup(before, link);

/** A quote that only closes an empty value: `password="",next="`. */
function isClosing(link: string, { window, secret, index }: Candidate): boolean {
  const [, quote] = /[^"'](["'])\1$/.exec(link) ?? [];
  const end = index + secret.length;
  return quote !== undefined && (/^[),;\]}&|?]/.test(secret) || !window.startsWith(quote + quote, end));
}

const isOption = (before: string, name: string): boolean =>
  /(?:^|\s)-{1,2}$/.test(before) || name.startsWith('-');

// Pairs with a blank between, in a line of such pairs or alone.
const NETRC = /\b(?:login|machine)\s|^\s*[a-z]+\s+\S+\s*$/;

/** Whether name and value belong together: a bare word after a name is a value only where that is the grammar. */
export function isAssigned({ link, before, isQuoted, name }: Assignment, candidate: Candidate): boolean {
  const { path, secret, window } = candidate;
  if (isNoise(before) || isForeign(before, link) || isClosing(link, candidate)) return false;
  if (isQuoted) return true;
  if (link.trim() === '') return isOption(before, name) || NETRC.test(window);
  if (!CODE.test(path)) return true;
  // In code a bare value is part of a longer string, a query or a command line, or of a language with bare words.
  return /^\s*(?:=|:|:=)\s*$/.test(link) && measureRandomness(secret) > (link.length === 1 ? 15 : 20);
}

/** Accepts a value that is assigned to a name such as `password` or `api_key` and looks made by chance. */
export const isGenericSecret: Validate = (candidate) => {
  const { path, secret } = candidate;
  if (isMadeUpPlace(path)) return false;
  const assignment = readAssignment(candidate);
  const kind = readSecretName(assignment.name);
  return kind !== undefined && isAssigned(assignment, candidate) && isSecretValue(secret, kind);
};

/** Accepts a value that is compared with a name of a secret and looks made by chance. */
export const isComparedSecret: Validate = ({ path, secret, groups }) => {
  const kind = readSecretName(groups['name'] ?? '');
  return kind !== undefined && !isMadeUpPlace(path) && isSecretValue(secret, kind);
};

/** Accepts a password that is handed over and looks made by chance. */
export const isHandedPassword: Validate = ({ path, secret }) =>
  !isMadeUpPlace(path) && isSecretValue(secret, 'password');

/** Accepts what does not stand in a test, an example or the like, where it is made up more often than not. */
export const isOutsideTests: Validate = ({ path }) => !isMadeUpPlace(path);
