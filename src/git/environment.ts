/** One variable of git's environment: set to `value`, or taken away when there is none. */
export interface EnvironmentPin {
  readonly name: string;
  readonly value?: string;
}

/**
 * What could change git's answer or have it do more than answer. GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE and GIT_CONFIG_*
 * stay: they tell which index is about to be committed.
 */
export const environmentPins: readonly EnvironmentPin[] = [
  // `--unified=3` in it beats `-U0` on the command line.
  { name: 'GIT_DIFF_OPTS' },
  // A program of the user's that prints whatever it likes in the place of a diff.
  { name: 'GIT_EXTERNAL_DIFF' },
  // Makes the name of a file out of `:(exclude,...)`.
  { name: 'GIT_LITERAL_PATHSPECS' },
  // Would leave out `BIG.bin` together with `big.bin`.
  { name: 'GIT_ICASE_PATHSPECS' },
  // Git for Windows sends its output to a file: an empty answer would look like "nothing staged".
  { name: 'GIT_REDIRECT_STDIN' },
  { name: 'GIT_REDIRECT_STDOUT' },
  { name: 'GIT_REDIRECT_STDERR' },
  // Otherwise the diff shows the replacement, while the commit keeps what was replaced.
  { name: 'GIT_NO_REPLACE_OBJECTS', value: '1' },
  // `git status` would write the index that the user's own git may be about to lock.
  { name: 'GIT_OPTIONAL_LOCKS', value: '0' },
  // No protocol is allowed: a partial clone must not fetch what is missing while somebody commits.
  { name: 'GIT_ALLOW_PROTOCOL', value: '' },
  // Failures are recognised by their English text.
  { name: 'LC_ALL', value: 'C' },
];

/** The environment that git is started with: the given one, pinned. */
export function pinEnvironment(env: NodeJS.ProcessEnv, pins = environmentPins): NodeJS.ProcessEnv {
  const pinned = { ...env };
  for (const { name, value } of pins) {
    if (value === undefined) delete pinned[name];
    else pinned[name] = value;
  }
  return pinned;
}
