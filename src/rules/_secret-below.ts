import type { Validate } from '../rule-types.ts';
import { isSecretValue } from './_generic-value.ts';
import { CODE, readAssignment } from './_judge.ts';
import { measureRandomness } from './_language.ts';
import { isMadeUpPlace } from './_places.ts';
import { readSecretName } from './_secret-name.ts';

const STRONG = 20;

/** Accepts a value on a line below its name when it looks made by chance; alone in a note, when that is certain. */
export const isSecretBelow: Validate = (candidate) => {
  const { path, secret, window, index, groups } = candidate;
  if (isMadeUpPlace(path)) return false;
  const { name } = readAssignment(candidate);
  // The dashes of an armoured key are part of its own title.
  const kind = name.endsWith('-') ? undefined : readSecretName(name);
  if (kind === undefined || !isSecretValue(secret, kind)) return false;
  const isQuoted = /["'`>]/.test(window.charAt(index - 1));
  if (groups['title'] === undefined && isQuoted) return true;
  const isAlone = /^["'`]?[\s,;)\\]*(?:\n|$)/.test(window.slice(index + secret.length));
  if (!isAlone || CODE.test(path)) return false;
  return groups['title'] === undefined || measureRandomness(secret) > STRONG;
};
