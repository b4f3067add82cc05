/** What doctor looks at, in the order in which it is told; each is told once. */
export const checkIds = [
  'git',
  'skip',
  'keyguard',
  'node',
  'hooks-folder',
  'pre-commit',
  'commit-msg',
  'pre-push',
  'proof-pre-commit',
  'proof-commit-msg',
  'proof-pre-push',
  'settings',
  'other-tools',
  'bypass',
  'worktrees',
  'prepare',
  'env-ignored',
  'env-tracked',
] as const;

export type CheckId = (typeof checkIds)[number];

/** A failure means that a secret would get through, or that nothing can be committed; a warning is all that weakens. */
export type CheckStatus = 'ok' | 'warning' | 'failed';

interface OfHook {
  readonly hook: string;
  readonly file: string;
}

interface AtFile {
  readonly file: string;
}

/** The kind says it all. */
type Nothing = object;

/** Everything that can be found out, with what its sentence tells. */
export interface DiagnosisFacts {
  readonly 'git-found': { readonly version: string };
  readonly 'skip-unset': Nothing;
  readonly 'skip-set': { readonly variable: string };
  readonly 'keyguard-found': AtFile & { readonly version: string };
  readonly 'keyguard-global': AtFile;
  readonly 'keyguard-other': AtFile & { readonly version: string; readonly own: string };
  readonly 'keyguard-missing': Nothing;
  readonly 'node-found': AtFile & { readonly version: string };
  readonly 'node-hidden': AtFile;
  readonly 'node-missing': Nothing;
  readonly 'folder-usual': AtFile;
  readonly 'folder-set': AtFile & { readonly origin: string };
  readonly 'folder-unusable': AtFile & { readonly origin: string };
  readonly 'hook-ours': OfHook;
  readonly 'hook-chained': OfHook & { readonly previous: string };
  readonly 'hook-called': OfHook & { readonly manager: string };
  readonly 'hook-outdated': OfHook;
  readonly 'hook-missing': OfHook;
  readonly 'hook-replaced': OfHook;
  readonly 'hook-not-executable': OfHook;
  readonly 'hook-edited': OfHook;
  readonly 'hook-call-cut': OfHook;
  readonly 'hook-call-lost': OfHook;
  readonly 'proof-stops': { readonly hook: string };
  readonly 'proof-lets-through': { readonly hook: string };
  readonly 'proof-blocks-all': { readonly hook: string; readonly said: string };
  readonly 'proof-not-tried': { readonly hook: string };
  readonly 'settings-none': Nothing;
  readonly 'settings-read': AtFile;
  readonly 'settings-loose': AtFile & { readonly list: string };
  readonly 'settings-invalid': { readonly what: string };
  readonly 'tools-none': Nothing;
  readonly 'tools-rival': AtFile & { readonly tool: string };
  readonly 'bypass-none': Nothing;
  readonly 'bypass-alias': { readonly alias: string };
  readonly 'worktrees-none': Nothing;
  readonly 'worktrees-covered': { readonly count: number };
  readonly 'worktrees-bare': AtFile & { readonly count: number };
  readonly 'prepare-present': AtFile;
  readonly 'prepare-missing': AtFile;
  readonly 'prepare-by-hand': AtFile & { readonly script: string };
  readonly 'prepare-unreadable': { readonly what: string };
  readonly 'package-absent': Nothing;
  readonly 'env-ignored': { readonly rule: string };
  readonly 'env-not-ignored': AtFile;
  readonly 'env-overruled': AtFile & { readonly rule: string };
  readonly 'env-untracked': Nothing;
  readonly 'env-harmless': AtFile;
  readonly 'env-tracked': AtFile & { readonly count: number };
}

export type DiagnosisKind = keyof DiagnosisFacts;

/** One of the things that can be found out. */
export type Diagnosis<K extends DiagnosisKind = DiagnosisKind> = {
  readonly [Each in K]: { readonly kind: Each } & DiagnosisFacts[Each];
}[K];

/** What a check has found, and the one command that puts it right, where a command can. */
export interface Check {
  readonly id: CheckId;
  readonly diagnosis: Diagnosis;
  readonly fix?: string | undefined;
}

/** How much each diagnosis weighs. */
export const diagnosisStatus: Readonly<Record<DiagnosisKind, CheckStatus>> = {
  'git-found': 'ok',
  'skip-unset': 'ok',
  'skip-set': 'failed',
  'keyguard-found': 'ok',
  'keyguard-global': 'ok',
  'keyguard-other': 'warning',
  'keyguard-missing': 'failed',
  'node-found': 'ok',
  'node-hidden': 'warning',
  'node-missing': 'failed',
  'folder-usual': 'ok',
  'folder-set': 'ok',
  'folder-unusable': 'failed',
  'hook-ours': 'ok',
  'hook-chained': 'ok',
  'hook-called': 'ok',
  'hook-outdated': 'warning',
  'hook-missing': 'failed',
  'hook-replaced': 'failed',
  'hook-not-executable': 'failed',
  'hook-edited': 'failed',
  'hook-call-cut': 'failed',
  'hook-call-lost': 'failed',
  'proof-stops': 'ok',
  'proof-lets-through': 'failed',
  'proof-blocks-all': 'failed',
  'proof-not-tried': 'failed',
  'settings-none': 'ok',
  'settings-read': 'ok',
  'settings-loose': 'warning',
  'settings-invalid': 'failed',
  'tools-none': 'ok',
  'tools-rival': 'warning',
  'bypass-none': 'ok',
  'bypass-alias': 'warning',
  'worktrees-none': 'ok',
  'worktrees-covered': 'ok',
  'worktrees-bare': 'warning',
  'prepare-present': 'ok',
  'prepare-missing': 'warning',
  'prepare-by-hand': 'warning',
  'prepare-unreadable': 'warning',
  'package-absent': 'ok',
  'env-ignored': 'ok',
  'env-not-ignored': 'warning',
  'env-overruled': 'warning',
  'env-untracked': 'ok',
  'env-harmless': 'ok',
  'env-tracked': 'warning',
};

/** A check's result in words, raw from the repository but for secrets: whoever shows it escapes it. */
export interface ToldCheck {
  readonly id: CheckId;
  readonly status: CheckStatus;
  readonly code: DiagnosisKind;
  readonly message: string;
  readonly file?: string | undefined;
  readonly fix?: string | undefined;
}

/** What doctor tells in the end. */
export interface DoctorReport {
  /** True when no check failed: then a secret was stopped, and a harmless line let through. */
  readonly isProtected: boolean;
  readonly checks: readonly ToldCheck[];
}
