import { type Page, type StepParts, createPage, layOutStep } from './layout.ts';

/** Where sayings go: a terminal's width, or no end of a line for programs that read line by line. */
interface Destination {
  readonly columns: number;
  readonly isTerminal: boolean;
}

/**
 * Lays out what is said, a line of it at a time: a command or a file behind a colon is never broken and has a line
 * of its own where a terminal has no room; lines that are indented are to be copied, and stay as they are. Escapes all.
 */
export function layOutSayings(prefix: string, text: string, destination: Destination): string[] {
  const { columns, isTerminal } = destination;
  const page: Page = {
    ...createPage({ columns, color: false }),
    ...(isTerminal ? {} : { columns: Infinity }),
  };
  return text
    .split('\n')
    .flatMap((line) =>
      layOutStep(
        prefix,
        line.startsWith(' ') ? { sentence: '', code: { lines: [line] } } : split(line),
        page,
      ),
    );
}

/** What stands behind the first colon is a further sentence when it has a full stop, and a list when it has commas. */
function split(line: string): StepParts {
  const colon = /: |：/u.exec(line);
  if (colon === null || /[.。]$|, |、/u.test(line)) return { sentence: line, code: { lines: [] } };
  const end = colon.index + 1;
  return { sentence: line.slice(0, end), code: { lines: [line.slice(end).trimStart()] } };
}
