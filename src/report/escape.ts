// Controls, format characters (bidi, zero-width, tags), separators that end a line, halves of surrogate pairs and
// everything else that is drawn as nothing. Variation selectors stay: Japanese names and emoji need them.
const unsafe = /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const named: Readonly<Record<string, string>> = {
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
};

/**
 * Makes text from a repository safe to show: nothing in it can move the cursor, change the terminal, reverse the order
 * of what is read, or hide. A byte of a name that is not UTF-8 (U+DC80..U+DCFF) is shown as `\xNN`.
 */
export function escapeText(text: string): string {
  return text.replace(unsafe, (character) => named[character] ?? escapeCharacter(character));
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const byte = code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : code;
  const hex = byte.toString(16);
  return byte < 0x100 ? String.raw`\x` + hex.padStart(2, '0') : String.raw`\u` + `{${hex}}`;
}
