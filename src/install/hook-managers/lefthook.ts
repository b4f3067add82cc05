import path from 'node:path';

import { readEntry } from '../../files.ts';
import type { ConfigPlan, ConfigTool } from '../config-tool.ts';
import type { InstallRequest } from '../hook-manager.ts';
import { type HookName, hookNames } from '../hook-name.ts';
import {
  addScripts,
  findLefthookConfig,
  readLefthookConfig,
  removeScripts,
  renderByHand,
} from '../lefthook-config.ts';
import { placeScript, planScriptRemovals, planScripts } from '../lefthook-scripts.ts';
import { createByHand, readConfig } from '../read-config.ts';

/**
 * Keyguard's part is a script, no command: lefthook leaves commands out when it sees no files for them, which it does for the push
 * of another branch, for example.
 */
export const lefthook: ConfigTool = {
  name: 'lefthook',
  command: 'npx lefthook install',
  needsOwn: [],
  leftover: '.old',
  findConfig: ({ repository, env }) => findLefthookConfig(repository.topLevel, env),
  // What lefthook itself knows its hooks by.
  isHook: (text) => text.includes('LEFTHOOK'),
  planInstall,
  planUninstall,
  listCalls: async (request, file) => {
    const { scripts, scripted, called } = await readLefthookConfig(file, await readConfig(file, ''));
    const calls: HookName[] = [];
    for (const hook of hookNames) {
      const isThere = (await readEntry(placeScript(request, scripts, hook))) !== undefined;
      if (called.includes(hook) || (isThere && scripted.includes(hook))) calls.push(hook);
    }
    return calls;
  },
};

async function planInstall(request: InstallRequest, file: string): Promise<ConfigPlan> {
  const lines = renderByHand(file);
  const text = await readConfig(file, lines);
  const { scripts, scripted, called } = await readLefthookConfig(file, text);
  const missing = hookNames.filter((hook) => !scripted.includes(hook) && !called.includes(hook));
  const content = missing.length === 0 ? text : await addScripts(file, text, missing);
  const isInside = !path.relative('.', scripts).startsWith('..') && !path.isAbsolute(scripts);
  const changes = isInside ? await planScripts(request, scripts, [...scripted, ...missing]) : undefined;
  if (content === undefined || changes === undefined) throw createByHand(file, lines);
  const isSame = content === text && changes.length === 0;
  return {
    // Never does it name a script that is not there yet.
    changes: [...changes, ...(content === text ? [] : [{ file, content }])],
    events: [{ kind: isSame ? 'config-unchanged' : 'config-added', file }],
    calls: hookNames,
  };
}

async function planUninstall(request: InstallRequest, file: string): Promise<ConfigPlan> {
  const text = await readConfig(file, '');
  const { scripts, scripted, called } = await readLefthookConfig(file, text);
  const left = called.map((hook) => ({ kind: 'config-left', file, text: hook }) as const);
  const content = scripted.length === 0 ? text : await removeScripts(file, text, scripted);
  // Without its script, lefthook would let nothing through.
  if (content === undefined)
    return { changes: [], events: [{ kind: 'config-left', file, text: renderByHand(file) }], calls: [] };
  const removals = await planScriptRemovals(request, scripts, hookNames);
  const changes = [...(content === text ? [] : [{ file, content }]), ...removals];
  return {
    changes,
    events: [...(changes.length === 0 ? [] : [{ kind: 'config-removed', file } as const]), ...left],
    calls: [],
  };
}
