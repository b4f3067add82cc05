import path from 'node:path';

import type { Options } from 'execa';

import type { TestRepo } from './with-repo.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** The hook's bundle, as the hook script starts it. */
export const hookBundle = path.join(dist, 'hook.cjs');
/** The command line's bundle. */
export const cliBundle = path.join(dist, 'cli.js');

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a test repository. */
export function keyguard(
  repo: TestRepo,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return repo.run(process.execPath, [cliBundle, ...args], { env: { ...repo.env, ...env } });
}

/** Runs `check-staged` through the hook's own bundle. */
export function checkStaged(repo: TestRepo, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return repo.run(process.execPath, [hookBundle, 'check-staged'], { env: { ...repo.env, ...env } });
}

/** The report of `check-staged --format json`, with its exit code. */
export async function checkStagedJson(
  repo: TestRepo,
): Promise<{ readonly exitCode: number; readonly report: JsonReport }> {
  const { exitCode, stdout } = await keyguard(repo, ['check-staged', '--format', 'json']);
  return { exitCode, report: JSON.parse(stdout) as JsonReport };
}

/** Runs `scan --format json` with the given arguments; gives its exit code, its report, and what stands where. */
export async function scanJson(
  repo: TestRepo,
  args: readonly string[] = [],
  options: Options = {},
): Promise<Ended & { readonly report: JsonReport; readonly places: readonly string[] }> {
  const command = [cliBundle, 'scan', '--format', 'json', ...args];
  const ended = await repo.run(process.execPath, command, options);
  if (ended.stdout === '') throw new Error(ended.stderr);
  const report = JSON.parse(ended.stdout) as JsonReport;
  const places = report.findings.map(
    ({ file, startLine, startColumn }) => `${file}:${startLine}:${startColumn}`,
  );
  return { ...ended, report, places };
}

/** The parts of the JSON report that tests look at. */
export interface JsonReport {
  readonly version: 1;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly file: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly redacted: string;
    readonly severity: string;
    readonly env: string;
    readonly alreadyInHead?: boolean;
    readonly commit?: string;
    readonly advice: {
      readonly replaceWith?: string;
      readonly steps: readonly { readonly action: string; readonly command?: string }[];
      readonly revokeUrl?: string;
    };
  }[];
  readonly coverage: {
    readonly commits?: number;
    readonly files: number;
    readonly addedLines: number;
    readonly bytes: number;
    readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  };
  readonly suppressed: { readonly inline: number; readonly baseline: number; readonly allow: number };
}
