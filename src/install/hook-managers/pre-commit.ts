import { readFileIfThere } from '../../files.ts';
import type { ConfigPlan, ConfigTool } from '../config-tool.ts';
import type { InstallRequest } from '../hook-manager.ts';
import { hookNames } from '../hook-name.ts';
import { isFrameworkHook } from '../hook-state.ts';
import {
  addFrameworkHooks,
  findMissingTypes,
  listFrameworkCalls,
  removeFrameworkHooks,
  renderFrameworkHooks,
} from '../pre-commit-config.ts';
import { createByHand, findFirst, readConfig } from '../read-config.ts';
import { renderRuns } from '../render-run.ts';

/** The pre-commit framework, and prek, which reads the same configuration. */
export const preCommit: ConfigTool = {
  name: 'pre-commit',
  command: 'pre-commit install',
  // Of several refs that are pushed at once it tells its hooks of one only.
  needsOwn: ['pre-push'],
  findConfig: ({ repository }) =>
    findFirst(repository.topLevel, ['.pre-commit-config.yaml', '.pre-commit-config.yml']),
  isHook: isFrameworkHook,
  planInstall,
  planUninstall,
  listCalls: async (_, file) => listFrameworkCalls((await readFileIfThere(file))?.toString() ?? ''),
};

async function planInstall(request: InstallRequest, file: string): Promise<ConfigPlan> {
  const runs = await renderRuns(request);
  const lines = await renderFrameworkHooks(runs);
  const text = await readConfig(file, lines);
  const calls = await listFrameworkCalls(text);
  // Who has chosen some of the hooks has chosen; keyguard's own stand in for the others.
  if (calls.length > 0) return { changes: [], events: [{ kind: 'config-unchanged', file }], calls };
  const content = await addFrameworkHooks(text, runs);
  if (content === undefined) throw createByHand(file, lines);
  const types = await findMissingTypes(content);
  return {
    changes: [{ file, content }],
    events: [
      { kind: 'config-added', file },
      ...(types === undefined ? [] : [{ kind: 'types-missing', file, text: types } as const]),
    ],
    calls: hookNames,
  };
}

async function planUninstall(_: InstallRequest, file: string): Promise<ConfigPlan> {
  const text = await readConfig(file, '');
  const calls = await listFrameworkCalls(text);
  if (calls.length === 0) return { changes: [], events: [], calls };
  const content = await removeFrameworkHooks(text);
  if (content === undefined)
    return { changes: [], events: [{ kind: 'config-left', file, text: 'id: keyguard…' }], calls };
  return { changes: [{ file, content }], events: [{ kind: 'config-removed', file }], calls: [] };
}
