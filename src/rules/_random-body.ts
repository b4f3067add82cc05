import type { Validate } from '../rule-types.ts';
import { measureRandomness } from './_language.ts';
import { MADE_UP } from './_made-up.ts';

/** Between hex digits a separator says nothing: without it the alphabet is known for what it is. */
function readPart(part: string): string {
  const bare = part.replaceAll(/[_-]/g, '');
  return /^[0-9a-f]+$/i.test(bare) ? bare : part;
}

/**
 * Accepts a token whose group `body` looks drawn at random, each part between dots for itself: its prefix alone may be
 * the beginning of a name.
 */
export const hasRandomBody: Validate = ({ secret, groups }) => {
  if (MADE_UP.test(secret)) return false;
  const parts = (groups['body'] ?? secret).split('.');
  return parts.reduce((sum, part) => sum + measureRandomness(readPart(part)), 0) > 0;
};
