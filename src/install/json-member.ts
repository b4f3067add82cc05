import { type Located, locateJson } from './locate-json.ts';

const bom = '\u{FEFF}';

/** A text, or an object of them, as it is put into a JSON text. */
export type JsonValue = string | boolean | { readonly [name: string]: JsonValue };

/** How a JSON text is laid out; no newline when all stands in one line. */
interface Layout {
  readonly indent: string;
  readonly newline: string;
}

/**
 * Sets a member in a JSON text, which must be valid and hold objects along the path: every other character stays, and what is
 * new is laid out like the rest.
 */
export function setMember(text: string, path: readonly string[], value: JsonValue): string {
  const start = text.startsWith(bom) ? bom.length : 0;
  const json = text.slice(start);
  const layout = readLayout(json);
  let [object, depth] = [locateJson(json), 0];
  for (const [index, name] of path.entries()) {
    const present = findMember(object, name);
    if (present === undefined) {
      const rest = nest(path.slice(index + 1), value);
      return text.slice(0, start) + addMember(json, object, { name, value: rest, layout, depth });
    }
    object = present;
    depth = index + 1;
  }
  return text.slice(0, start) + replace(json, object, render(value, layout, depth));
}

/** Takes a member out of a JSON text: what `setMember` made of a text becomes that text again, but for empty objects. */
export function removeMember(text: string, path: readonly string[], value: JsonValue): string {
  const start = text.startsWith(bom) ? bom.length : 0;
  const json = text.slice(start);
  const candidates = path.flatMap((_, index) => cut(json, path.slice(0, index + 1), index < path.length - 1));
  const before = candidates.find((candidate) => setMember(candidate, path, value) === json);
  return text.slice(0, start) + (before ?? candidates.at(-1) ?? json);
}

/** The text without the member at the path; none where objects along it hold more than what leads there. */
function cut(json: string, path: readonly string[], isContainer: boolean): readonly string[] {
  let object = locateJson(json);
  for (const name of path.slice(0, -1)) {
    const inner = findMember(object, name);
    if (inner === undefined) return [];
    object = inner;
  }
  const name = path.at(-1) ?? '';
  const member = findMember(object, name);
  if (member === undefined || (isContainer && (member.members?.length ?? 0) > 1)) return [];
  return [cutMember(json, object, name)];
}

/** Takes a member out with the comma and the white space that it brought. */
function cutMember(json: string, { members = [], ...object }: Located, key: string): string {
  const index = members.findLastIndex((member) => member.key === key);
  const member = members[index];
  if (member === undefined) return json;
  const previous = members[index - 1];
  const next = members[index + 1];
  if (previous !== undefined) return replace(json, { start: previous.value.end, end: member.value.end }, '');
  if (next !== undefined) return replace(json, { start: member.keyStart, end: next.keyStart }, '');
  return replace(json, object, '{}');
}

function findMember({ members }: Located, key: string): Located | undefined {
  return members?.findLast((member) => member.key === key)?.value;
}

function nest([name, ...rest]: readonly string[], value: JsonValue): JsonValue {
  return name === undefined ? value : { [name]: nest(rest, value) };
}

interface Addition {
  readonly name: string;
  readonly value: JsonValue;
  readonly layout: Layout;
  readonly depth: number;
}

function addMember(json: string, object: Located, { name, value, layout, depth }: Addition): string {
  const member = `${JSON.stringify(name)}: ${render(value, layout, depth + 1)}`;
  const last = object.members?.at(-1);
  if (last === undefined)
    return replace(json, object, `{${pad(layout, depth + 1)}${member}${pad(layout, depth)}}`);
  const before = json.slice(0, last.keyStart);
  const space = before.slice(before.trimEnd().length);
  const at = last.value.end;
  return `${json.slice(0, at)},${space || ' '}${member}${json.slice(at)}`;
}

function render(value: JsonValue, layout: Layout, depth: number): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, inner]) => `${JSON.stringify(name)}: ${render(inner, layout, depth + 1)}`,
  );
  const [inner, outer] = [pad(layout, depth + 1), pad(layout, depth)];
  return `{${inner}${members.join(`,${inner}`)}${outer}}`;
}

function pad({ newline, indent }: Layout, depth: number): string {
  return newline === '' ? ' ' : newline + indent.repeat(depth);
}

function readLayout(json: string): Layout {
  const first = /^\s*\{[ \t]*(?<newline>\r?\n)(?<indent>[ \t]*)/u.exec(json)?.groups;
  if (first === undefined && /^\s*\{\s*\}/u.test(json)) return { indent: '  ', newline: '\n' };
  return { indent: first?.['indent'] ?? '', newline: first?.['newline'] ?? '' };
}

function replace(json: string, { start, end }: Pick<Located, 'start' | 'end'>, text: string): string {
  return json.slice(0, start) + text + json.slice(end);
}
