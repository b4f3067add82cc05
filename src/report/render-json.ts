/** Renders JSON that every strict reader takes, and that shows no terminal anything but itself. */
export function renderJson(content: unknown): string {
  return `${escapeHidden(JSON.stringify(content, toWellFormed, 2))}\n`;
}

/** Strict JSON readers refuse halves of surrogate pairs: a name's byte that is not UTF-8 becomes `\xNN`. */
function toWellFormed(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/\p{Surrogate}/gu, (half) => {
    const code = half.charCodeAt(0);
    return code >= 0xdc80 && code <= 0xdcff ? String.raw`\x` + (code - 0xdc00).toString(16) : '\u{FFFD}';
  });
}

/** The same JSON, with what could fool a terminal or a reader of a log written as `\uNNNN`. */
function escapeHidden(json: string): string {
  return json.replaceAll(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16);
      return String.raw`\u` + unit.padStart(4, '0');
    }).join(''),
  );
}
