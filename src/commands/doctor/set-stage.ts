import path from 'node:path';

import { replaceFile } from '../../files.ts';
import { type HookRun, createHookRunner } from '../../git/run-hook.ts';
import { commitInScratch, openScratch, stageInScratch } from '../../git/scratch.ts';
import type { HookName } from '../../install/hook-name.ts';

/** A text that is about to be committed, was committed, and is a message, as far as a hook can see. */
export interface Stage {
  /** Runs a hook; a PATH given takes the place of the user's. */
  readonly run: (hook: HookName, probe: readonly string[], searchPath?: string) => Promise<HookRun>;
}

/** The repository that the stage is set in. */
export interface StagePlace {
  readonly topLevel: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What is staged: one line in a file that was not there before. */
export interface StagedText {
  readonly file: string;
  readonly text: string;
}

const branch = 'refs/heads/keyguard-canary';
// Doctor tells of it; with it nothing could be tried.
const switches = ['KEYGUARD_SKIP'];
// What a shell's start-up file sets, and a program with windows does not get.
const ofShells = [
  'NVM_DIR',
  'FNM_DIR',
  'FNM_MULTISHELL_PATH',
  'ASDF_DATA_DIR',
  'MISE_DATA_DIR',
  'VOLTA_HOME',
];

/** Puts a text into an index, a commit and a message of its own below an empty folder; the repository stays as it is. */
export async function setStage(
  { topLevel, env }: StagePlace,
  folder: string,
  { file, text }: StagedText,
): Promise<Stage> {
  const scratch = await openScratch({ cwd: topLevel, env: leaveOut(env, switches) }, folder);
  await stageInScratch(scratch, [{ path: file, content: text }]);
  const { commit, parent } = await commitInScratch(scratch, topLevel);
  const message = path.join(folder, 'COMMIT_EDITMSG');
  await replaceFile(message, text);
  const called: Readonly<Record<HookName, { readonly words: readonly string[]; readonly input?: string }>> = {
    'pre-commit': { words: [] },
    'commit-msg': { words: [message] },
    // The remote has what HEAD has: only the one commit is new to it.
    'pre-push': { words: [folder, folder], input: `${branch} ${commit} ${branch} ${parent}\n` },
  };
  return {
    run: (hook, probe, searchPath) => {
      const { words, input } = called[hook];
      const probing = { ...scratch.env, KEYGUARD_PROBE: '1' };
      const seen = searchPath === undefined ? probing : leaveOut(probing, ofShells);
      const run = createHookRunner({ cwd: topLevel, env: seen });
      return run([...probe, ...words], {
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
        ...(searchPath === undefined ? {} : { path: searchPath }),
      });
    },
  };
}

function leaveOut(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}
