// Lets the built hook look at this project's whole tree, as if its first commit were being made now: nothing in it may
// look like a secret, not even enough for a warning.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const top = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'keyguard-tree-'));
try {
  const gitDir = path.join(scratch, 'git');
  execFileSync('git', ['init', '--quiet', '--bare', gitDir]);
  const env = {
    ...process.env,
    GIT_DIR: gitDir,
    GIT_WORK_TREE: top,
    GIT_INDEX_FILE: path.join(gitDir, 'index'),
  };
  execFileSync('git', ['add', '--all'], { cwd: top, env });
  const checkStaged = [path.join(top, 'dist', 'hook.cjs'), 'check-staged'];
  const { status } = spawnSync(process.execPath, checkStaged, { cwd: top, env, stdio: 'inherit' });
  const asJson = { cwd: top, env, maxBuffer: 2 ** 28 };
  const { stdout } = spawnSync(process.execPath, [...checkStaged, '--format', 'json'], asJson);
  const hasWarnings = status === 0 && JSON.parse(String(stdout)).findings.length > 0;
  process.exitCode = hasWarnings ? 1 : (status ?? 2);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
