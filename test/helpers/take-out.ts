import { expect } from 'vitest';

import type { PushVerdict, PushWorld } from './push-world.ts';

/** The command of a step that a check of a push tells. */
export function commandOf({ report }: PushVerdict, action: string): string {
  const steps = report.findings.flatMap(({ advice }) => advice.steps);
  const command = steps.find((step) => step.action === action)?.command;
  if (command === undefined) throw new Error(`no ${action} among ${steps.map((step) => step.action).join()}`);
  return command;
}

/** Runs a command as it is pasted into a shell; it has to succeed. */
export async function paste(world: PushWorld, command: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { exitCode, stderr } = await world.run('bash', ['-e', '-c', command], {
    env: { ...world.env, GIT_EDITOR: 'false', ...env },
  });
  expect({ command, exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({
    command,
    exitCode: 0,
    stderr: '',
  });
}

/** Pushes, which has to pass, and gives the messages of all commits that the remote has then. */
export async function pushAll(world: PushWorld, branch = 'main'): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await world.push('--force', 'origin', branch);
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const subjects = await world.git('-C', world.remote, 'log', '--format=%s', '--reverse', branch);
  return subjects.split('\n');
}
