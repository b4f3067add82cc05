import { characterWidth, splitCharacters, textWidth } from './width.ts';

// Japanese line breaking (kinsoku): these do not begin a line, those do not end one.
const noStart =
  /^[、。，．・：；？！ー…‥々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ）」』】〉》〕］｝,.:;!?)\]}%]/u;
const noEnd = /[（「『【〈《〔［｛([{]$/u;
// Korean has spaces between its words, and is read with difficulty when a word is broken.
const hangul = /\p{Script=Hangul}/u;

/**
 * Breaks a sentence into lines of at most `columns` cells, at spaces and between the wide characters of Chinese and
 * Japanese; a longer word stays whole. No-break spaces hold.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of splitPieces(text)) {
    const isFull = line !== '' && width + textWidth(piece.trimEnd()) > columns;
    if (isFull) lines.push(line.trimEnd());
    line = isFull ? piece.trimStart() : line + piece;
    width = isFull ? textWidth(line) : width + textWidth(piece);
  }
  return [...lines, line.trimEnd()];
}

/** The parts of a sentence between which a line may end; a space stays with what it follows. */
function splitPieces(text: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const character of splitCharacters(text)) {
    if (before !== '' && canBreak(before, character)) pieces.push(character);
    else pieces.push((pieces.pop() ?? '') + character);
    before = character;
  }
  return pieces;
}

function canBreak(before: string, after: string): boolean {
  if (after === ' ' || noStart.test(after) || noEnd.test(before)) return false;
  return before === ' ' || isBreakable(before) || isBreakable(after);
}

function isBreakable(character: string): boolean {
  return characterWidth(character) === 2 && !hangul.test(character);
}
