/** What the comment above each exported function of a `rules/_*.ts` file says, by the function's name. */
export function readCheckDocs(sources: readonly string[]): ReadonlyMap<string, string> {
  const documented = /\/\*\*(?<text>(?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (?<name>\w+)/g;
  return new Map(
    sources.flatMap((source) =>
      Array.from(
        source.matchAll(documented),
        ({ groups: { name = '', text = '' } = {} }): [string, string] => [
          name,
          text
            .replaceAll(/^[ \t]*\*/gm, '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        ],
      ),
    ),
  );
}
