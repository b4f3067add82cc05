import { quote } from './quote.ts';

/** What stands in a path in a secret's place. It is left to match as a pattern, so that a command that is copied works. */
export const redacted = '********';

/** Gives the command that stages files by their exact names; paths are as seen from where the user types. */
export function stageCommand(paths: readonly string[]): string {
  return `${gitFor(paths)} add -- ${paths.map(quote).join(' ')}`;
}

/** Gives the command that takes a file out of the index, new or tracked, with or without a first commit; the file stays. */
export function unstageCommand(path: string): string {
  // Without -f git refuses when the file was edited after it was staged.
  return `${gitFor([path])} rm -f --cached -- ${quote(path)}`;
}

/** Gives the command that takes a folder out of the index; it stays. */
export function unstageFolderCommand(path: string): string {
  return `${gitFor([path])} rm -r -f --cached -- ${quote(path)}`;
}

/** Gives the command that adds a line to a .gitignore, also to one that does not end in a newline. */
export function ignoreCommand(line: string, gitignore: string): string {
  return String.raw`printf '\n%s\n' ${quote(line)} >> ${quote(gitignore)}`;
}

/** Gives the line of the top .gitignore that covers this path and no other; undefined if no line can. */
export function ignoreLine(path: string): string | undefined {
  if (path.includes('\n')) return undefined;
  // A space needs this only at the end, where git would drop it.
  return `/${path.replaceAll(/\*{8}|[\\*?[ ]/gu, (part) => (part === redacted ? part : `\\${part}`))}`;
}

// `*` in a name, or a leading `:`, would be read as a pattern and stage more than was meant.
function gitFor(paths: readonly string[]): string {
  return paths.some((path) => /^:|[\\*?[]/u.test(path.replaceAll(redacted, '')))
    ? 'git --literal-pathspecs'
    : 'git';
}
