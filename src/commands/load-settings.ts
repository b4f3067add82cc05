import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import type { Settings } from '../config/parse-settings.ts';
import { findTopLevel } from '../git/tree/find-top-level.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { Context } from './command.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';

/** The settings in force, and where they are from. */
export interface Place {
  /** The current folder, without symbolic links. */
  readonly cwd: string;
  /** The top of the work tree that it is in; undefined outside of any. */
  readonly topLevel: string | undefined;
  readonly settings: Settings;
}

/** Loads the settings of the repository, or outside of any those of the current folder, for commands that need no repository. */
export async function loadSettings({ cwd: given, env, options }: Context): Promise<Place> {
  const cwd = await realpath(given);
  const topLevel = await findTopLevel({ cwd, env });
  const named = typeof options.config === 'string' ? path.resolve(cwd, options.config) : undefined;
  const settings = loadConfig(topLevel ?? cwd, named);
  refuseUnknownRules(settings, ruleTable);
  return { cwd, topLevel, settings };
}
