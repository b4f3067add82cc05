import { createHookRunner } from '../../git/run-hook.ts';
import type { StagePlace } from './set-stage.ts';

/** A node, and its version with a `v`. */
export interface FoundNode {
  readonly file: string;
  readonly version: string;
}

const question = ['sh', '-c', 'command -v node && node --version'];

/** Finds the node that a hook gets by PATH; undefined when there is none, or none that keyguard runs on. */
export async function findNodeOnPath({ topLevel, env }: StagePlace): Promise<FoundNode | undefined> {
  const { output } = await createHookRunner({ cwd: topLevel, env })(question);
  const [file, version] = output.split('\n').map((line) => line.trim());
  const [, major, minor] = /^v(\d+)\.(\d+)\./u.exec(version ?? '') ?? [];
  const isEnough = Number(major) > 20 || (Number(major) === 20 && Number(minor) >= 19);
  return file === undefined || version === undefined || !isEnough ? undefined : { file, version };
}
