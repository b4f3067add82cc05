import {
  type YamlText,
  type YamlValue,
  confirmYaml,
  cutLines,
  findEnd,
  findLine,
  findPair,
  findStart,
  insertLines,
  isBlock,
  isNothing,
  parseYaml,
  readYaml,
  renderLines,
} from './yaml-text.ts';

/** Adds a member to a YAML text, every other byte kept; undefined when that cannot be done with lines alone. */
export async function addYamlMember(
  text: string,
  path: readonly string[],
  value: YamlValue,
): Promise<string | undefined> {
  const parsed = await parseYaml(text);
  const changed = parsed && insert(parsed, path, value);
  return parsed === undefined || changed === undefined
    ? undefined
    : confirmYaml(changed, setIn(readYaml(parsed), path, value));
}

/** Takes a member out of a YAML text: what `addYamlMember` made of a text becomes that text again. */
export async function removeYamlMember(text: string, path: readonly string[]): Promise<string | undefined> {
  const parsed = await parseYaml(text);
  if (parsed === undefined) return undefined;
  const value = toValue(getIn(readYaml(parsed), path));
  const candidates = path.flatMap((_, index) => cut(parsed, path, index));
  if (value !== undefined)
    for (const candidate of candidates)
      if ((await addYamlMember(candidate, path, value)) === text) return candidate;
  const [first] = candidates;
  return first === undefined || (await parseYaml(first)) === undefined ? undefined : first;
}

function insert(parsed: YamlText, path: readonly string[], value: YamlValue): string | undefined {
  const { yaml, text, document } = parsed;
  let [node, indent]: [unknown, number] = [document.contents, 0];
  if (node === null || isNothing(yaml, node))
    return insertLines(text, text.length, renderLines(yaml, nest(path, value), 0));
  for (const [index, name] of path.entries()) {
    if (!isBlock(yaml, node) || !yaml.isMap(node)) return undefined;
    indent = findColumn(text, findStart(yaml, node));
    const pair = findPair(yaml, node, name);
    const rest = path.slice(index + 1);
    if (pair === undefined)
      return insertLines(
        text,
        findEnd(parsed, node),
        renderLines(yaml, nest([name, ...rest], value), indent),
      );
    if (isNothing(yaml, pair.value)) {
      const lines = renderLines(yaml, nest(rest, value), indent + findStep(parsed));
      return insertLines(text, findEnd(parsed, pair), lines);
    }
    node = pair.value;
  }
  return undefined;
}

/** The text without the lines of the member at a place of the path, if nothing else stands below it. */
function cut(parsed: YamlText, path: readonly string[], depth: number): readonly string[] {
  const { yaml, text, document } = parsed;
  let node: unknown = document.contents;
  let found: unknown;
  for (const [index, name] of path.entries()) {
    if (!isBlock(yaml, node)) return [];
    if (index > depth && node.items.length > 1) return [];
    const pair = findPair(yaml, node, name);
    if (pair === undefined) return [];
    if (index === depth) found = pair;
    node = pair.value;
  }
  return [cutLines(text, findLine(text, findStart(yaml, found)), findEnd(parsed, found))];
}

function findColumn(text: string, at: number): number {
  return at - findLine(text, at);
}

/** How far the text goes in for what stands below a name. */
function findStep({ yaml, text, document }: YamlText): number {
  const top = document.contents;
  for (const { value } of yaml.isMap(top) ? top.items : [])
    if (isBlock(yaml, value) && yaml.isMap(value)) return findColumn(text, findStart(yaml, value)) || 2;
  return 2;
}

function nest([name, ...rest]: readonly string[], value: YamlValue): YamlValue {
  return name === undefined ? value : { [name]: nest(rest, value) };
}

function setIn(data: unknown, [name, ...rest]: readonly string[], value: YamlValue): unknown {
  if (name === undefined) return value;
  const object = isObject(data) ? data : {};
  return { ...object, [name]: setIn(object[name], rest, value) };
}

function getIn(data: unknown, [name, ...rest]: readonly string[]): unknown {
  return name === undefined ? data : getIn(isObject(data) ? data[name] : undefined, rest);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function toValue(data: unknown): YamlValue | undefined {
  if (typeof data === 'string' || typeof data === 'boolean') return data;
  if (Array.isArray(data)) return data.flatMap((item) => toValue(item) ?? []);
  if (!isObject(data)) return undefined;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, item]) => {
      const value = toValue(item);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
