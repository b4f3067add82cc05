/** A line to be copied, and a file that it is for. */
export type FileLine = readonly [line: string, file: string];

/** Gives each line once, and behind it for which kinds of files it is. */
export function nameFiles(lines: readonly FileLine[]): string[] {
  const kinds = new Map<string, Set<string>>();
  for (const [line, file] of lines) kinds.set(line, (kinds.get(line) ?? new Set()).add(nameKind(file)));
  return [...kinds].map(([line, each]) => `${line}  (${[...each].join(', ')})`);
}

/** `*.py`, or the name itself when it has no ending. */
function nameKind(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `*${name.slice(dot)}` : name;
}
