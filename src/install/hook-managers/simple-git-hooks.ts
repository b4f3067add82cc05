import { readFileIfThere } from '../../files.ts';
import { chainCommand, findCall, unchainCommand } from '../chain-command.ts';
import type { ConfigPlan, ConfigTool } from '../config-tool.ts';
import { findCure } from '../find-cure.ts';
import { guardCall } from '../guard-call.ts';
import type { InstallRequest } from '../hook-manager.ts';
import { type HookName, hookNames } from '../hook-name.ts';
import { removeMember, setMember } from '../json-member.ts';
import { createByHand, readConfig } from '../read-config.ts';
import { renderRuns } from '../render-run.ts';
import { findSimpleConfig, parseSimpleConfig, type SimpleConfig } from '../simple-config.ts';
import { readToolHook } from '../tool-hooks.ts';

// What it writes before a command; older versions wrote an empty line instead.
const header =
  /^#!\/bin\/sh\n(?:if \[ "\$SKIP_SIMPLE_GIT_HOOKS" = "1" \]; then\n[^]*?\nfi\n(?:if \[ -f "\$SIMPLE_GIT_HOOKS_RC" \]; then\n[^]*?\nfi\n)?|\n)/u;

/** Writes the commands of its configuration into the hooks themselves, over whatever is there. */
export const simpleGitHooks: ConfigTool = {
  name: 'simple-git-hooks',
  command: 'npx simple-git-hooks',
  needsOwn: [],
  findConfig: ({ repository, cwd }) => findSimpleConfig(repository.topLevel, cwd),
  isHook: (text) => text.includes('SKIP_SIMPLE_GIT_HOOKS') && header.test(text),
  isCall: (hook, text) => findCall(hook, text) !== undefined,
  planInstall,
  planUninstall: async (_, config) => ({ ...(await planRemoval(config)), renderHook: unchainHook }),
  listCalls: async (_, config) => {
    const text = (await readFileIfThere(config))?.toString() ?? '';
    const commands = parseSimpleConfig(config, text)?.commands;
    return hookNames.filter((hook) => findCall(hook, commands ? (commands[hook] ?? '') : text) !== undefined);
  },
};

async function planInstall(request: InstallRequest, file: string): Promise<ConfigPlan> {
  const runs = await renderRuns(request);
  const lines = hookNames.map((hook) => `${hook}: ${runs[hook]} "$@"`).join('\n');
  const text = await readConfig(file, lines);
  const config = file.endsWith('.json') ? parseSimpleConfig(file, text) : undefined;
  if (config === undefined) {
    if (hookNames.some((hook) => findCall(hook, text) === undefined)) throw createByHand(file, lines);
    return { changes: [], events: [{ kind: 'config-unchanged', file }], calls: hookNames };
  }
  const waysOut = {
    cure: await findCure(request.repository.topLevel, []),
    skip: 'SKIP_SIMPLE_GIT_HOOKS=1',
  };
  const commands = new Map<HookName, string>();
  for (const hook of hookNames)
    if (!(await isLeftAlone(request, hook, config)))
      commands.set(hook, chainCommand(hook, config.commands[hook], guardCall(`${runs[hook]} "$@"`, waysOut)));
  let content = text;
  for (const [hook, command] of commands)
    if (command !== config.commands[hook]) content = setMember(content, [...config.path, hook], command);
  return {
    ...createPlan(file, text, content),
    calls: [...commands.keys()],
    renderHook: (hook, hookText) => {
      const command = commands.get(hook);
      return command === undefined ? hookText : `${header.exec(hookText)?.[0] ?? ''}${encode(command)}`;
    },
  };
}

/** A hook of the user's own that simple-git-hooks is told to leave alone: once it is in the configuration, it would be lost. */
async function isLeftAlone(request: InstallRequest, hook: HookName, config: SimpleConfig): Promise<boolean> {
  if (config.commands[hook] !== undefined || !config.isPreserved(hook)) return false;
  const { toolText, own, entry, previous } = await readToolHook(request, simpleGitHooks, hook);
  return toolText === undefined && (own === undefined ? entry : previous) !== undefined;
}

async function planRemoval(file: string): Promise<ConfigPlan> {
  const text = await readConfig(file, '');
  const config = file.endsWith('.json') ? parseSimpleConfig(file, text) : undefined;
  const plans = hookNames.map((hook) => (config ? planMember(config, hook) : planScript(text, hook)));
  const content = plans.reduce((changed, { change }) => change?.(changed) ?? changed, text);
  const left = plans.flatMap(({ call }) =>
    call === undefined ? [] : [{ kind: 'config-left', file, text: call } as const],
  );
  if (content === text) return { changes: [], events: left, calls: [] };
  const events = [{ kind: 'config-removed', file } as const, ...left];
  return { changes: [{ file, content }], events, calls: [] };
}

/** How one hook's command becomes what it was, or the call that a person has to take out. */
interface Removal {
  readonly change?: (text: string) => string;
  readonly call?: string | undefined;
}

function planMember(config: SimpleConfig, hook: HookName): Removal {
  const command = config.commands[hook] ?? '';
  const before = unchainCommand(hook, command);
  if (before === undefined) return { call: findCall(hook, command) };
  const path = [...config.path, hook];
  return {
    change: (text) => (before === '' ? removeMember(text, path, command) : setMember(text, path, before)),
  };
}

function planScript(text: string, hook: HookName): Removal {
  return { call: findCall(hook, text) };
}

function unchainHook(hook: HookName, text: string): string {
  const start = header.exec(text)?.[0] ?? '';
  const before = unchainCommand(hook, text.slice(start.length));
  if (before === undefined) return text;
  return before === '' ? '' : start + before;
}

function createPlan(file: string, text: string, content: string): Omit<ConfigPlan, 'calls'> {
  if (content === text) return { changes: [], events: [{ kind: 'config-unchanged', file }] };
  return { changes: [{ file, content }], events: [{ kind: 'config-added', file }] };
}

/** Hook files are read and written one character a byte. */
function encode(command: string): string {
  return Buffer.from(command).toString('latin1');
}
