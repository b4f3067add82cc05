/** What installing and uninstalling did, or would do, to one file. */
export type InstallEventKind =
  | 'hook-installed'
  | 'lines-added'
  | 'hook-updated'
  | 'hook-unchanged'
  | 'hook-removed'
  | 'hook-restored'
  | 'hook-foreign'
  | 'hook-absent'
  | 'called-by-other'
  | 'previous-chained'
  | 'previous-off'
  | 'previous-set-aside'
  | 'previous-left'
  | 'edits-saved'
  | 'own-lines-kept'
  | 'hooks-to-commit'
  | 'config-added'
  | 'config-unchanged'
  | 'config-removed'
  | 'config-left'
  | 'tool-absent'
  | 'types-missing'
  | 'script-added'
  | 'script-unchanged'
  | 'script-by-hand'
  | 'script-removed'
  | 'script-left'
  | 'package-json-absent'
  | 'hooks-path-set'
  | 'hooks-path-unset'
  | 'shared-hooks-chained'
  | 'worktree-unguarded'
  | 'user-hooks-installed'
  | 'user-hooks-unchanged'
  | 'user-hooks-limit'
  | 'user-hooks-removed'
  | 'user-hooks-absent'
  | 'ignore-added'
  | 'ignore-unchanged'
  | 'ignore-overruled'
  | 'env-tracked';

export interface InstallEvent {
  readonly kind: InstallEventKind;
  readonly file: string;
  /** The script, the lines or the command that the sentence names. */
  readonly text?: string;
}

/** What `init`, `install` and `uninstall` say. */
export interface InstallMessages {
  readonly events: Readonly<Record<InstallEventKind, (event: Omit<InstallEvent, 'kind'>) => string>>;
  /** Heads the list when nothing is written. */
  readonly dryRun: string;
  /** The one line under npm's `prepare` when there is nothing to install into; `what` is the error's own sentence. */
  readonly notInstalled: (what: string) => string;
}
