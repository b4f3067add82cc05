import type { Encoding } from '../types.ts';

/** A byte at which an escape may begin. */
export interface EscapePlace {
  readonly encoding: Encoding;
  readonly at: number;
}

// Percent: what stands in tokens, and between them and their names; a blank alone hides nothing.
// A slash behind a backslash: PHP writes those of a value so.
const KEYWORDS = [
  '%22|%25|%26|%2b|%2d|%2e|%2f|%30|%31|%32|%33|%34|%35|%36|%37|%38|%39|%3a|%3d|%40|%41|%42|%43|%44|%45',
  '%46|%47|%48|%49|%4a|%4b|%4c|%4d|%4e|%4f|%50|%51|%52|%53|%54|%55|%56|%57|%58|%59|%5a|%5f|%61|%62|%63',
  '%64|%65|%66|%67|%68|%69|%6a|%6b|%6c|%6d|%6e|%6f|%70|%71|%72|%73|%74|%75|%76|%77|%78|%79|%7a|%7e',
  '&#x|&#0|&#1|&#2|&#3|&#4|&#5|&#6|&#7|&#8|&#9|&amp|&quo|&apo',
  String.raw`\u00|\u{|\x2|\x3|\x4|\x5|\x6|\x7`,
  String.raw`\/\|\/+|\/=|\/0|\/1|\/2|\/3|\/4|\/5|\/6|\/7|\/8|\/9|\/a|\/b|\/c|\/d|\/e|\/f|\/g|\/h|\/i|\/j|\/k|\/l|\/m|\/n|\/o|\/p|\/q|\/r|\/s|\/t|\/u|\/v|\/w|\/x|\/y|\/z`,
].join('|');

/** What stands where a character of a token is escaped, as keywords. One text, since it is read at every commit. */
export function listEscapeKeywords(): readonly string[] {
  return KEYWORDS.split('|');
}

/** What a keyword is an escape of. */
export function findEscapeEncoding(keyword: string): Encoding {
  if (keyword.startsWith('%')) return 'percent';
  if (keyword.startsWith('&')) return 'html';
  return keyword.startsWith(String.raw`\/`) ? 'json' : 'unicode';
}
