import type { Candidate } from '../rule-types.ts';

const REACH = 160;
const SHORTEST = 80;
const OTHER = /[^0-9A-Za-z+/]/;
// All that base64 has and few other texts have together; a URL's path has no plus.
const KINDS = [/\+/, /[a-z]/, /[A-Z]/, /\d/];

// What the base64 that follows is, as lock files and pages say it.
const DIGEST = /(?:h1:|sha(?:1|256|384|512)[-:])[0-9A-Za-z+/]{0,88}$/;

/** Ends of lines inside encoded bytes, also as a string literal has them, do not part them; real lines are full then. */
const joinLines = (text: string): string => text.replaceAll(/\\{1,4}[nr]|(?<=[0-9A-Za-z+/]{60})\r?\n/g, '');

/**
 * Whether a candidate is a stretch of a digest or of longer base64, such as a picture in a notebook or a font in a style
 * sheet: in so many characters drawn by chance some begin like a token.
 */
export function isInsideEncoded({ secret, window, index }: Candidate): boolean {
  const end = index + secret.length;
  // A rule that knows no escapes takes the letter of one for the secret's first.
  const start = /^[nr]/.test(secret) && window[index - 1] === '\\' ? index + 1 : index;
  const before = joinLines(window.slice(Math.max(0, index - REACH), start));
  if (DIGEST.test(before)) return true;
  const after = joinLines(window.slice(index, end + REACH)).slice(secret.length);
  const head = before.split(OTHER).at(-1) ?? '';
  const run = `${head}${after.split(OTHER, 1)[0] ?? ''}`;
  return head !== '' && run.length >= SHORTEST && KINDS.every((kind) => kind.test(run));
}
