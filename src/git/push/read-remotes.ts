import type { RunGit } from '../../types.ts';

/** Where a push goes, as far as this clone knows. */
export interface KnownRemotes {
  /** Remotes whose branches, as last seen, are there already. */
  readonly same: readonly string[];
  readonly all: readonly string[];
}

/** A push's own words: what it was told, and where that leads. */
export interface Destination {
  readonly remote: string | undefined;
  readonly url: string | undefined;
}

/**
 * Finds the remotes that a push goes to: the one of that name, and those of that address, for a push to an address has no
 * name. None when this clone has never heard of it.
 */
export async function readRemotes(git: RunGit, { remote, url }: Destination): Promise<KnownRemotes> {
  const { stdout } = await git(
    ['config', '-z', '--get-regexp', String.raw`^remote\..*\.(url|pushurl|fetch)$`],
    { okCodes: [0, 1] },
  );
  const settings = stdout
    .toString()
    .split('\0')
    .map((entry) => /^remote\.(?<name>.*)\.(?<key>url|pushurl|fetch)\n(?<value>[^]*)$/u.exec(entry)?.groups)
    .filter((groups) => groups !== undefined);
  const all = [...new Set(settings.map(({ name = '' }) => name))].filter(canHaveRefs);
  const same = all.filter((name) => name === remote || settings.some(isAddressOf(name, [remote, url])));
  return { same, all };
}

function isAddressOf(
  remote: string,
  addresses: readonly (string | undefined)[],
): (setting: Readonly<Record<string, string | undefined>>) => boolean {
  return ({ name, key, value }) => name === remote && key !== 'fetch' && addresses.includes(value);
}

// What no ref's name may hold would be read as a pattern: https://git-scm.com/docs/git-check-ref-format
function canHaveRefs(name: string): boolean {
  return name !== '' && !/[*?[\]\\^~:\s]|\.\./u.test(name);
}
