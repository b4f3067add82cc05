// Lets the built hook look at this project's whole tree, as if its first commit were being made now: nothing in it may
// look like a secret.
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
  const hook = path.join(top, 'dist', 'hook.cjs');
  const { status } = spawnSync(process.execPath, [hook, 'check-staged'], { cwd: top, env, stdio: 'inherit' });
  process.exitCode = status ?? 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
