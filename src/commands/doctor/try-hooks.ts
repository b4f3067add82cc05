import path from 'node:path';

import type { HookStatus } from '../../install/hook-manager.ts';
import type { HookName } from '../../install/hook-name.ts';
import { withTemporaryFolder } from '../../temporary-folder.ts';
import type { Canary } from './create-canary.ts';
import { type Trial, readTrial } from './read-trial.ts';
import { type Stage, type StagePlace, setStage } from './set-stage.ts';

/** How a hook dealt with a made-up key, and with a harmless line in its place. */
export interface HookTrial {
  readonly secret: Trial;
  readonly harmless: Trial;
}

/** How each hook that comes to keyguard dealt with what was put before it. */
export interface Trials {
  readonly byHook: ReadonlyMap<HookName, HookTrial>;
  /** The harmless line once more, with no more on PATH than a program with windows gets; undefined where that is no less. */
  readonly fromWindow: Trial | undefined;
}

const harmlessText = 'Nothing that anybody has to hide.\n';
// What launchd gives on macOS; desktops on Linux have little more.
const windowPath = '/usr/bin:/bin:/usr/sbin:/sbin';

/** Runs each hook as git would, on an index, a message and a commit that are nowhere else, and removes them. */
export function tryHooks(place: StagePlace, hooks: readonly HookStatus[], canary: Canary): Promise<Trials> {
  const tried = hooks.flatMap(({ hook, probe }) => (probe === undefined ? [] : [{ hook, probe }]));
  return withTemporaryFolder(async (folder) => {
    const [secret, harmless] = await Promise.all([
      setStage(place, path.join(folder, 'a'), { file: canary.file, text: `token = "${canary.key}"\n` }),
      setStage(place, path.join(folder, 'b'), { file: canary.file, text: harmlessText }),
    ]);
    const attempt = async (stage: Stage, hook: HookName, probe: readonly string[]): Promise<Trial> =>
      readTrial(await stage.run(hook, probe), canary.ruleId);
    const trials = tried.map(async ({ hook, probe }) => {
      const [one, other] = await Promise.all([attempt(secret, hook, probe), attempt(harmless, hook, probe)]);
      return [hook, { secret: one, harmless: other }] as const;
    });
    const fromWindow = runFromWindow(harmless, tried.find(({ hook }) => hook === 'pre-commit')?.probe);
    return { byHook: new Map(await Promise.all(trials)), fromWindow: await fromWindow };
  });
}

/** On Windows all programs have the same PATH. */
async function runFromWindow(stage: Stage, probe: readonly string[] | undefined): Promise<Trial | undefined> {
  if (probe === undefined || process.platform === 'win32') return undefined;
  return readTrial(await stage.run('pre-commit', probe, windowPath));
}
