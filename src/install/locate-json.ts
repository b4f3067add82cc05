/** A value in a JSON text and where it stands; `members` only for an object. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly members?: readonly Member[];
}

interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Located;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Locates the values of a JSON text, which must be valid. */
export function locateJson(json: string): Located {
  return locate(tokenize(json));
}

function* tokenize(json: string): Generator<Token, Token> {
  for (const { 0: text, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu))
    yield { text, start: index, end: index + text.length };
  return { text: '', start: json.length, end: json.length };
}

function locate(tokens: Generator<Token, Token>): Located {
  const { text, start, end } = tokens.next().value;
  if (text === '{') return { start, ...locateMembers(tokens) };
  if (text === '[') return { start, end: skipElements(tokens) };
  return { start, end };
}

function locateMembers(tokens: Generator<Token, Token>): Omit<Located, 'start'> {
  const members: Member[] = [];
  for (;;) {
    const { text, start, end } = tokens.next().value;
    if (text === '}' || text === '') return { end, members };
    if (text === ',') continue;
    tokens.next();
    members.push({ key: String(JSON.parse(text)), keyStart: start, value: locate(tokens) });
  }
}

function skipElements(tokens: Generator<Token, Token>): number {
  for (let depth = 1; ;) {
    const { text, end } = tokens.next().value;
    if (text === '[' || text === '{') depth += 1;
    if (text === ']' || text === '}') depth -= 1;
    if (depth === 0 || text === '') return end;
  }
}
