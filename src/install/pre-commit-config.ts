import { type HookName, hookNames } from './hook-name.ts';
import { addYamlMember, removeYamlMember } from './yaml-member.ts';
import {
  type YamlText,
  cutLines,
  findEnd,
  findLine,
  findPair,
  findStart,
  insertLines,
  isBlock,
  parseYaml,
  readAnyYaml,
  renderLines,
} from './yaml-text.ts';

const typesKey = 'default_install_hook_types';
const mark = '# Added by keyguard';
const typesMark = `${mark}, with ${typesKey}`;

/** The names of keyguard's hooks in the framework's configuration, here and in `.pre-commit-hooks.yaml`. */
const ids: Readonly<Record<HookName, string>> = {
  'pre-commit': 'keyguard',
  'commit-msg': 'keyguard-commit-msg',
  'pre-push': 'keyguard-pre-push',
};

/** The hooks for which the configuration names keyguard, however it is written. */
export async function listFrameworkCalls(text: string): Promise<readonly HookName[]> {
  const data = await readAnyYaml(text);
  const repos = isObject(data) && Array.isArray(data['repos']) ? data['repos'] : [];
  const found = repos.flatMap((repo: unknown) =>
    isObject(repo) && Array.isArray(repo['hooks']) ? repo['hooks'] : [],
  );
  return hookNames.filter((hook) =>
    found.some((each: unknown) => isObject(each) && each['id'] === ids[hook]),
  );
}

/** The line that lets `pre-commit install` put all of them in place; undefined when the configuration's own does, or has none. */
export async function findMissingTypes(text: string): Promise<string | undefined> {
  const data = await readAnyYaml(text);
  const types: unknown = isObject(data) ? data[typesKey] : undefined;
  if (!Array.isArray(types) || hookNames.every((hook) => types.includes(hook))) return undefined;
  return `${typesKey}: [${[...new Set([...types, ...hookNames])].join(', ')}]`;
}

/** Gives the text with keyguard's hooks in it; undefined when only a person can write them. */
export async function addFrameworkHooks(
  text: string,
  runs: Readonly<Record<HookName, string>>,
): Promise<string | undefined> {
  const data = await readAnyYaml(text);
  const needsTypes = !(isObject(data) && typesKey in data);
  const parsed = await parseYaml(text);
  const added = parsed && insertItem(parsed, needsTypes ? typesMark : mark, runs);
  if (added === undefined) return undefined;
  const changed = needsTypes ? await addYamlMember(added, [typesKey], hookNames) : added;
  if (changed === undefined || !isAdded(await readAnyYaml(text), await readAnyYaml(changed)))
    return undefined;
  return changed;
}

/** Gives the text without what `addFrameworkHooks` added; undefined when it is not there as that wrote it. */
export async function removeFrameworkHooks(text: string): Promise<string | undefined> {
  const parsed = await parseYaml(text);
  const item = parsed && findItem(parsed);
  if (parsed === undefined || item === undefined) return undefined;
  const start = findLine(text, findStart(parsed.yaml, item));
  const above = findLine(text, Math.max(0, start - 1));
  const comment = text.slice(above, start).trim();
  const rest = cutLines(text, comment.startsWith(mark) ? above : start, findEnd(parsed, item));
  if (comment !== typesMark) return rest;
  const types = await readAnyYaml(rest);
  const isOurs = isObject(types) && JSON.stringify(types[typesKey]) === JSON.stringify(hookNames);
  return isOurs ? await removeYamlMember(rest, [typesKey]) : rest;
}

/** What to add by hand. */
export async function renderFrameworkHooks(runs: Readonly<Record<HookName, string>>): Promise<string> {
  const yaml = await import('yaml');
  const lines = renderLines(yaml, [createItem(runs)], 2);
  return [`${typesKey}: [${hookNames.join(', ')}]`, 'repos:', ...lines].join('\n');
}

function createItem(runs: Readonly<Record<HookName, string>>) {
  const hooks = hookNames.map((hook) => ({
    id: ids[hook],
    name: ids[hook],
    entry: runs[hook],
    language: 'system',
    stages: [hook],
    always_run: true,
    // Only commit-msg gets an argument from git: the file with the message.
    ...(hook === 'commit-msg' ? {} : { pass_filenames: false }),
  }));
  return { repo: 'local', hooks };
}

function insertItem(
  { yaml, text, document }: YamlText,
  comment: string,
  runs: Readonly<Record<HookName, string>>,
): string | undefined {
  const repos = findPair(yaml, document.contents, 'repos')?.value;
  if (!isBlock(yaml, repos) || !yaml.isSeq(repos)) return undefined;
  const first = findStart(yaml, repos.items[0]);
  const dash = text.slice(findLine(text, first), first).search(/-\s+$/u);
  if (dash < 0) return undefined;
  const lines = [`${' '.repeat(dash)}${comment}`, ...renderLines(yaml, [createItem(runs)], dash)];
  return insertLines(text, findEnd({ yaml, text }, repos), lines);
}

function findItem({ yaml, document }: YamlText): unknown {
  const repos = findPair(yaml, document.contents, 'repos')?.value;
  const own = JSON.stringify(Object.values(ids));
  return (yaml.isSeq(repos) ? repos.items : []).find((item) => {
    const data: unknown = yaml.isNode(item) ? item.toJS(document) : undefined;
    const hooks =
      isObject(data) && data['repo'] === 'local' && Array.isArray(data['hooks']) ? data['hooks'] : [];
    return JSON.stringify(hooks.map((hook: unknown) => (isObject(hook) ? hook['id'] : ''))) === own;
  });
}

/** Whether nothing but keyguard's own has come into the configuration. */
function isAdded(before: unknown, after: unknown): boolean {
  if (!isObject(before) || !isObject(after)) return false;
  const [old, now] = [before['repos'], after['repos']];
  if (!Array.isArray(old) || !Array.isArray(now)) return false;
  const rest = { ...after, repos: now.slice(0, -1) };
  const types = typesKey in before ? rest : { ...rest, [typesKey]: undefined };
  return JSON.stringify(sortKeys({ ...before })) === JSON.stringify(sortKeys(types));
}

function sortKeys(data: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(data)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, value]) => value !== undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
