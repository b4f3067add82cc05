import type { Validate } from '../rule-types.ts';
import { decodeText, isOtherValue, readLeet } from './_generic-value.ts';
import { isAssigned, readAssignment } from './_judge.ts';
import { isMadeUpPlace } from './_places.ts';
import { readSecretName } from './_secret-name.ts';

// What passwords of tutorials are made of.
const COMMON = new Set(
  `admin administrator test testing tester secret sekret welcome qwerty qwertz asdf login user root hello world demo change
  changed changeit changeme let me in it this that is a to go master guest dummy example sample foo bar baz dev develop
  developer development local localhost temp abc xyz summer winter spring autumn monkey dragon super strong postgres
  postgresql mysql mariadb redis mongo mongodb rabbit rabbitmq oracle azure minio token key my your our the new old some
  any very long short safe secure random valid invalid wrong correct right bad good first second other another same
  different should be not no fake mock string value database db server service client app api name default initial sa
  top xxx`.split(/\s+/),
);
const LONGEST = 13;
const MOSTLY = 0.8;

/** The longest of the common words at a place of a text. */
function measureWord(text: string, at: number): number {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1)
    if (COMMON.has(text.slice(at, at + length))) return length;
  return 0;
}

function isCommon(value: string): boolean {
  const letters = value.toLowerCase().replaceAll(/[^a-z]/g, '');
  let covered = 0;
  for (let at = 0; at < letters.length;) {
    const length = measureWord(letters, at);
    covered += length;
    at += Math.max(1, length);
  }
  return covered >= MOSTLY * letters.length;
}

const LABEL = /^[a-z\d]+(?:[-._/:][a-z\d]+)+$/i;
const WORD = /^[A-Za-z]+\d{0,4}$/;
// What a function or a setting is called, a number in its middle: `useOauth2Login`.
const CAMEL = /^[a-z]+(?:\d?[A-Z][a-z]+){2,}$/;
const MESSAGE = /^\*|^[A-Za-z]+[!.?]$/;
const MARKS = [/[A-Za-z]/, /[\d!@#$%^&*+=?~]/];

/** Letters with a digit or a sign that is no separator; `Required!` is a message, `sunshine1` is nobody's. */
const isMixed = (value: string): boolean =>
  MARKS.every((mark) => mark.test(value)) &&
  ![LABEL, WORD, CAMEL, MESSAGE].some((other) => other.test(value));

function isMadeUp(secret: string): boolean {
  const value = decodeText(secret) ?? secret;
  const word = readLeet(value);
  return (
    !isMixed(value) || isOtherValue(value) || /passw|pwd/i.test(word) || isCommon(value) || isCommon(word)
  );
}

const SHORTEST_BARE = 8;

/** Accepts a value under the name of a password that a person may have made up for use: a word with a number and a sign. */
export const isPossiblePassword: Validate = (candidate) => {
  const { path, secret } = candidate;
  const assignment = readAssignment(candidate);
  const { name, link, isQuoted } = assignment;
  if (isMadeUpPlace(path) || readSecretName(name) !== 'password') return false;
  if (!isQuoted && (secret.length < SHORTEST_BARE || /[|,]/.test(link))) return false;
  return isAssigned(assignment, candidate) && !isMadeUp(secret);
};
