const REACH = 256;

const OPERATORS = ['??=', '||=', ':=', '=>', '=', ':'];
// What makes a comparison or a scope of `=` and `:`.
const COMPARED = /[=!<>:]$/;
// b"…", f"…", @"…": what some languages put before a quote.
const STRING_PREFIX = /\b[bBrRfFuUL]{1,2}$|[@$]$/;
const TYPE = /^\s*(?:&(?:'static\s+)?)?(?:[sS]tring|str|any|unknown|bytes)\b[\w\]?<>| ]*$/;
const GO_DECLARATION = /\b(?:var|const) (?<name>\w+) (?:\*?\w+|\[\]byte)$/;
// NAME value: C's #define and a Dockerfile's ENV and ARG.
const DIRECTIVE = /^(?:# ?define|ENV|ARG|setenv) (?<name>\w+)$/;
const ELEMENT = /<(?<name>[A-Za-z_][\w.-]{0,80})>$/;
const HEADER = /^(?:authorization|proxy-authorization|cookie|set-cookie|bearer|basic|x-.*|default|return)$/i;

/** The name that the value at `index` of a line is assigned to; undefined for an argument, a header or a part of a text. */
export function findIdentifier(line: string, index: number): string | undefined {
  const before = dropOpening(line.slice(Math.max(0, index - REACH), index));
  const left = before.trimEnd();
  const direct = ELEMENT.exec(left) ?? (left === before ? null : DIRECTIVE.exec(left.trimStart()));
  if (direct) return direct.groups?.['name'];
  const operator = OPERATORS.find((each) => left.endsWith(each));
  if (operator === undefined) return undefined;
  const target = left.slice(0, -operator.length);
  if (operator.length === 1 && COMPARED.test(target)) return undefined;
  return findName(target.trimEnd(), operator);
}

function dropOpening(text: string): string {
  let end = text.length;
  while (end > 0 && text.length - end < 6 && /["'`\\]/.test(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end).replace(STRING_PREFIX, '');
}

function findName(left: string, operator: string): string | undefined {
  if (operator === ':' && isNoKey(left)) return undefined;
  const declared = operator === '=' ? GO_DECLARATION.exec(left)?.groups?.['name'] : undefined;
  const name = declared ?? lastName(dropKeyEnd(operator === '=' ? dropType(left) : left));
  return name === '' || HEADER.test(name) ? undefined : name;
}

/** user:password@host is no assignment, and neither is a branch or the second arm of a condition. */
function isNoKey(left: string): boolean {
  return /:\/\/\S*$|^\s*case\s/.test(left) || /\?[^?]*[^?\s]$/.test(left);
}

function dropType(left: string): string {
  const colon = left.lastIndexOf(':');
  return colon > 0 && TYPE.test(left.slice(colon + 1)) ? left.slice(0, colon) : left;
}

/** Takes off what may follow a name: a quote, the brackets of config['name'] and of char name[32], an optional's `?`. */
function dropKeyEnd(left: string): string {
  let text = left.trimEnd();
  if (text.endsWith(']'))
    text = /\[\d*\]$/.test(text) ? text.slice(0, text.lastIndexOf('[')) : text.slice(0, -1);
  if (text.endsWith('?')) text = text.slice(0, -1);
  while (/["'`\\]$/.test(text)) text = text.slice(0, -1);
  return text.trimEnd();
}

function lastName(text: string): string {
  let start = text.length;
  while (start > 0 && /[\w$-]/.test(text.charAt(start - 1))) start--;
  return text.slice(start).replace(/^[\d-]+/, '');
}
