/** Where something stands in a YAML file. */
export interface YamlPlace {
  /** The keys that lead there, the outermost first; list items have none. */
  readonly keys: readonly string[];
  /** In a text of lines, after `|` or `>`. */
  readonly isBlock: boolean;
}

const line =
  /^(?<indent> *)(?<dashes>(?:- +)*)(?:(?<quote>["']?)(?<key>[^\s"'#{[&*!|>%@`-][^"':#]*)\k<quote>:(?= |$))?/u;
const blockOpener = /(?:^|[:-]) +(?:[!&]\S+ +)*[|>][+\-\d]{0,2} *(?:#.*)?$/u;

interface Entry {
  readonly dash: number | undefined;
  readonly column: number;
  readonly key: string | undefined;
  readonly text: string;
}

/** Finds the keys above a place by their indentation, as YAML's own blocks are read. */
export function findYamlPath(text: string, offset: number): YamlPlace {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const above = text.slice(0, lineStart).split(/\r?\n/u).slice(0, -1).map(readLine).toReversed();
  const own = readLine(text.slice(lineStart, offset));
  const block = above.find(
    ({ text: each, column, dash }) => each.trim() !== '' && (dash ?? column) < indentOf(own),
  );
  const isBlock = block !== undefined && blockOpener.test(block.text);
  const keys: string[] = [];
  let limit = isBlock ? { column: indentOf(own), isDash: false } : enter(own, keys);
  for (const entry of above) limit = climb(entry, limit, keys);
  return { keys: keys.toReversed(), isBlock };
}

interface Limit {
  readonly column: number;
  readonly isDash: boolean;
}

function indentOf({ dash, column }: Entry): number {
  return dash ?? column;
}

function readLine(text: string): Entry {
  const groups = line.exec(text)?.groups;
  const indent = groups?.['indent']?.length ?? 0;
  const dashes = groups?.['dashes'] ?? '';
  return {
    text,
    key: groups?.['key'],
    column: indent + dashes.length,
    dash: dashes === '' ? undefined : indent,
  };
}

function enter({ key, column, dash }: Entry, keys: string[]): Limit {
  if (key !== undefined) keys.push(key.trim());
  return { column: dash ?? column, isDash: dash !== undefined };
}

/** A list may stand right below its key, in the same column. */
function climb(entry: Entry, limit: Limit, keys: string[]): Limit {
  const { text, key, column, dash } = entry;
  if (/^\s*(?:#|$)/u.test(text)) return limit;
  const isRightAbove = limit.isDash && dash === undefined && column === limit.column;
  if (key !== undefined && (column < limit.column || isRightAbove)) return enter(entry, keys);
  return dash !== undefined && dash < limit.column ? { column: dash, isDash: true } : limit;
}
