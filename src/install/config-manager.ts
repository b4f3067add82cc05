import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import {
  makeFolder,
  readEntry,
  refuseSymlinks,
  removeFile,
  removeFolderIfEmpty,
  replaceFile,
} from '../files.ts';
import { withLock } from '../lock.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { ConfigChange, ConfigPlan, ConfigTool } from './config-tool.ts';
import { createProbe } from './create-probe.ts';
import type { HookManager, HookStatus, InstallRequest } from './hook-manager.ts';
import { type HookName, hookNames } from './hook-name.ts';
import { listPlainHooks } from './list-plain-hooks.ts';
import { renderWord } from './shell-word.ts';
import { installToolHooks, readToolHook, uninstallToolHooks } from './tool-hooks.ts';

/** Makes the managers of tools that keep their hooks' commands in a file of the work tree. */
export function createConfigManagers(tools: readonly ConfigTool[]): readonly HookManager[] {
  return tools.map((tool) => ({
    name: tool.name,
    isInCharge: async (request) => (await findTool(request, tools)) === tool,
    install: (request) => install(request, tool),
    uninstall: (request) => uninstall(request, tool),
    listHooks: (request) => listHooks(request, tool),
  }));
}

/** What git would run decides first; where no tool has put its hooks in place, the configuration that is there. */
async function findTool(
  request: InstallRequest,
  tools: readonly ConfigTool[],
): Promise<ConfigTool | undefined> {
  const present: ConfigTool[] = [];
  for (const tool of tools) if ((await tool.findConfig(request)) !== undefined) present.push(tool);
  for (const tool of present) if (await hasHooks(request, tool)) return tool;
  const { hooksDir, commonDir } = request.repository;
  return path.relative(path.join(commonDir, 'hooks'), hooksDir) === '' ? present[0] : undefined;
}

async function hasHooks(request: InstallRequest, tool: ConfigTool): Promise<boolean> {
  for (const hook of hookNames) {
    const kind = (await readEntry(path.join(request.repository.hooksDir, hook)))?.kind;
    const isFile = kind === 'file' || kind === 'symlink';
    if (isFile && (await readToolHook(request, tool, hook)).toolText !== undefined) return true;
  }
  return false;
}

async function install(request: InstallRequest, tool: ConfigTool): Promise<readonly InstallEvent[]> {
  const config = await requireConfig(request, tool);
  const isPresent = await hasHooks(request, tool);
  const plan = await changeConfig(request, () => tool.planInstall(request, config));
  const hooks = await installToolHooks(request, tool, plan);
  const isStandIn = !isPresent && hooks.some(({ kind }) => kind === 'hook-installed');
  return [
    ...plan.events,
    ...tellToCommit(request, plan),
    ...hooks,
    ...(isStandIn ? [{ kind: 'tool-absent', file: config, text: tool.command } as const] : []),
  ];
}

async function uninstall(request: InstallRequest, tool: ConfigTool): Promise<readonly InstallEvent[]> {
  const config = await requireConfig(request, tool);
  const plan = await changeConfig(request, () => tool.planUninstall(request, config));
  const events = [...plan.events, ...(await uninstallToolHooks(request, tool, plan))];
  return events.length > 0 ? events : [{ kind: 'hook-absent', file: config }];
}

async function requireConfig(request: InstallRequest, tool: ConfigTool): Promise<string> {
  const config = await tool.findConfig(request);
  if (config === undefined) throw new KeyguardError('internal');
  return config;
}

/** Writes what a plan says while no other keyguard does, and nowhere outside of the work tree. */
async function changeConfig(
  { repository: { topLevel, commonDir }, dryRun }: InstallRequest,
  createPlan: () => Promise<ConfigPlan>,
): Promise<ConfigPlan> {
  if (dryRun) return createPlan();
  return withLock(commonDir, async () => {
    const plan = await createPlan();
    for (const { file } of plan.changes) await refuseSymlinks(file, topLevel);
    for (const each of plan.changes) await apply(each, topLevel);
    return plan;
  });
}

async function apply({ file, content, mode }: ConfigChange, topLevel: string): Promise<void> {
  if (content === undefined) {
    await removeFile(file);
    for (let folder = path.dirname(file); folder.length > topLevel.length; folder = path.dirname(folder))
      await removeFolderIfEmpty(folder);
    return;
  }
  await makeFolder(path.dirname(file));
  await replaceFile(file, content, { within: topLevel, ...(mode === undefined ? {} : { mode }) });
}

function tellToCommit({ cwd }: InstallRequest, { changes }: ConfigPlan): readonly InstallEvent[] {
  const [first] = changes;
  if (first === undefined) return [];
  const words = changes.map(({ file }) => renderWord(path.relative(cwd, file).replaceAll(path.sep, '/')));
  return [{ kind: 'hooks-to-commit', file: first.file, text: `git add -- ${words.join(' ')}` }];
}

async function listHooks(request: InstallRequest, tool: ConfigTool): Promise<readonly HookStatus[]> {
  const config = await requireConfig(request, tool);
  const calls = await tool.listCalls(request, config);
  const plain = await listPlainHooks(request);
  const statuses: HookStatus[] = [];
  for (const status of plain) statuses.push(await describe(request, tool, { status, config, calls }));
  return statuses;
}

interface Facts {
  readonly status: HookStatus;
  readonly config: string;
  readonly calls: readonly HookName[];
}

/** Where git runs the tool's hook, its configuration tells; elsewhere the hook itself does. */
async function describe(
  request: InstallRequest,
  tool: ConfigTool,
  { status, config, calls }: Facts,
): Promise<HookStatus> {
  const { hook } = status;
  const { toolText } = await readToolHook(request, tool, hook);
  if (toolText === undefined || status.state === 'ours' || status.state === 'called') return status;
  if (!calls.includes(hook)) return { hook, file: config, state: 'replaced' };
  const probe = await createProbe(request, hook);
  return { hook, file: config, state: 'called', ...(probe === undefined ? {} : { probe }) };
}
