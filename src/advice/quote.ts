const plain = /^[\p{L}\p{M}\p{N}_.+:@%/-][\p{L}\p{M}\p{N}_.+:@%=/-]*$/u;
const hidden =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Quotes a word for a POSIX shell, so that it can be copied from a terminal. What cannot be seen (controls, bytes that are
 * not UTF-8) is written as `$'\xNN'`, which bash, zsh and ksh know.
 */
export function quote(word: string): string {
  if (hidden.test(word)) return `$'${Array.from(word, escapeCharacter).join('')}'`;
  return plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function escapeCharacter(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  if (!hidden.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const bytes = code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
