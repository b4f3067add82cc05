/** Takes each keyword as its end is reached: ends never go back. */
export type KeywordSink = (keywordId: number, endOffset: number) => void;

/** Finds keywords of ASCII one by one with the engine's own search: for a few kilobytes it beats building an automaton. */
export function searchKeywords(keywords: readonly string[], bytes: Uint8Array, sink: KeywordSink): void {
  // Lower case changes no other byte into ASCII, and no length.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').toLowerCase();
  const found: { readonly id: number; readonly end: number }[] = [];
  for (const [id, keyword] of keywords.entries()) {
    for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1))
      found.push({ id, end: at + keyword.length });
  }
  found.sort((a, b) => a.end - b.end);
  for (const { id, end } of found) sink(id, end);
}

/** Whether keywords can be searched so: folding the case of other characters would change them. */
export function isSearchable(keywords: readonly string[]): boolean {
  return keywords.every((keyword) => /^[\0-\x7F]*$/.test(keyword));
}
