/** What can go wrong, as a closed list; each locale has the sentences for every code. */
export type ErrorCode =
  | 'git-missing'
  | 'git-too-old'
  | 'git-failed'
  | 'git-output-damaged'
  | 'not-a-repository'
  | 'unsafe-repository'
  | 'unmerged-files'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'refuses-symlink'
  | 'config-invalid'
  | 'unknown-command'
  | 'unknown-option'
  | 'unknown-rule'
  | 'unknown-fingerprint'
  | 'missing-argument'
  | 'unexpected-argument'
  | 'invalid-value'
  | 'install-locked'
  | 'hooks-folder-unusable'
  | 'hooks-path-foreign'
  | 'hook-config-by-hand'
  | 'push-refs-invalid'
  | 'push-object-missing'
  | 'push-unknown'
  | 'cli-not-installed'
  | 'not-installed-globally'
  | 'home-of-other-user'
  | 'git-config-unwritable'
  | 'index-locked'
  | 'fix-incomplete'
  | 'package-damaged'
  | 'internal';

/** Facts that go into an error's sentence. Never file contents: they may hold a secret. */
export type ErrorDetails = Readonly<Record<string, string | number | undefined>>;

/** A failure with a known cause; turned into words at the edge only. */
export class KeyguardError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { readonly cause?: unknown }) {
    super(code, options);
    this.name = 'KeyguardError';
    this.code = code;
    this.details = details;
  }
}
