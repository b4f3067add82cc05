import type { Step } from '../advice-types.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { fillName } from '../languages/find-language.ts';
import {
  ignoreCommand,
  ignoreLine,
  stageCommand,
  unstageCommand,
  unstageFolderCommand,
} from './git-commands.ts';
import { quote } from './quote.ts';

/** What the steps are made from. */
export interface Plan {
  readonly path: string;
  readonly language: CodeLanguage;
  /** The variable as the environment knows it. */
  readonly name: string;
  /** The expression that reads it, where the language has one. */
  readonly code?: string | undefined;
  readonly part: 'value' | 'whole';
  readonly quotes: 'around' | 'outside' | 'none';
  readonly hasLines: boolean;
  /** The value stands in the environment file already. */
  readonly isStored: boolean;
  /** It has it under this very name. */
  readonly isHeld: boolean;
  readonly isTest: boolean;
  readonly envFile: string;
  readonly envState: 'ignored' | 'not-ignored' | 'tracked';
  readonly envRule?: string | undefined;
  /** True when `.gitignore` names the path already. */
  readonly hasIgnoreRule: (path: string) => boolean;
  /** A path from the root as the user has to type it. */
  readonly typed: (path: string) => string;
}

/** The value goes to the environment (or a CI service's store), and the code reads it from there. */
export function moveToEnvironment(plan: Plan): Step[] {
  const { language, path, isTest } = plan;
  const stored = language.store === undefined ? storeInFile(plan) : [storeInService(plan, language.store)];
  return [
    ...(isTest ? [{ action: 'use-fake', file: path } as const] : []),
    ...stored,
    ...replace(plan),
    ...(language.store === undefined ? [...load(plan), ...protect(plan)] : []),
    stageAgain(plan, language.store === undefined),
  ];
}

/** The file as a whole does not belong in the repository. */
export function leaveOut(plan: Plan): Step[] {
  const { path, typed, hasIgnoreRule } = plan;
  const unstage: Step = { action: 'unstage-file', file: path, command: unstageCommand(typed(path)) };
  const line = hasIgnoreRule(path) ? undefined : ignoreLine(path);
  if (line === undefined) return [unstage];
  return [
    unstage,
    { action: 'ignore-file', file: path, line, command: ignoreCommand(line, typed('.gitignore')) },
    { action: 'stage-again', command: stageCommand([typed('.gitignore')]) },
  ];
}

/** Installed packages do not belong in the repository, whatever was found in one. */
export function leavePackagesOut({ typed, hasIgnoreRule, path }: Plan, folder: string): Step[] {
  const unstage = unstageFolderCommand(typed(folder));
  const line = 'node_modules/';
  const ignore = ignoreCommand(line, typed('.gitignore'));
  const steps: Step[] = [{ action: 'unstage-file', file: folder, command: unstage }];
  if (hasIgnoreRule(path)) return steps;
  return [
    ...steps,
    { action: 'ignore-file', file: folder, line, command: ignore },
    { action: 'stage-again', command: stageCommand([typed('.gitignore')]) },
  ];
}

/** An example of an environment file names the variable and nothing more. */
export function emptyExample(plan: Plan): Step[] {
  const { path, name } = plan;
  return [
    ...storeInFile(plan),
    { action: 'empty-value', file: path, name },
    ...protect(plan),
    stageAgain(plan, true),
  ];
}

/** Text for people needs no value at all. */
export function writePlaceholder(plan: Plan): Step[] {
  const { path, name } = plan;
  return [{ action: 'write-placeholder', file: path, placeholder: `<${name}>` }, stageAgain(plan, false)];
}

function storeInFile({ isStored, isHeld, envFile, name, part, hasLines }: Plan): Step[] {
  if (isStored) return [];
  const extra = { ...(hasLines && { hasLines }), ...(isHeld && { isThere: true as const }) };
  return [{ action: 'add-to-env', envFile, name, part, ...extra }];
}

function storeInService({ name }: Plan, store: 'github' | 'gitlab'): Step {
  const command = store === 'github' ? `gh secret set ${name}` : undefined;
  return { action: 'add-to-store', store, name, ...(command !== undefined && { command }) };
}

// Works in the middle of a text as well: `${NAME}`, `$(NAME)`, `%NAME%`.
const inText = /^(?:\$[({]|%)/u;

function replace({ language, path, name, code, quotes, envFile, typed }: Plan): Step[] {
  if (language.endsIn === 'browser') return [{ action: 'move-to-server', file: path, name }];
  if (language.endsIn === 'image') {
    const command = `docker run --env-file ${quote(typed(envFile))} …`;
    return [{ action: 'give-to-container', file: path, name, command }];
  }
  if (code === undefined)
    return [
      {
        action: 'no-lookup',
        file: path,
        name,
        ...(language.leaves !== undefined && { leaves: language.leaves }),
      },
    ];
  const met = quotes === 'outside' && inText.test(code) ? 'none' : quotes;
  const read: Step = { action: 'read-from-env', file: path, code, ...(met !== 'around' && { quotes: met }) };
  if (language.import === undefined) return [read];
  return [read, { action: 'add-import', file: path, code: fillImport(language.import, code) }];
}

function fillImport(template: string, code: string): string {
  return fillName(template, code.replace(/^var\./u, ''));
}

function load({ language, path, envFile, code }: Plan): Step[] {
  if (language.load === undefined || code === undefined) return [];
  const how = language.load.replaceAll('ENVFILE', () => quote(envFile));
  return [{ action: 'load-env', file: path, envFile, how }];
}

function protect({ envFile, envState, envRule, typed, hasIgnoreRule }: Plan): Step[] {
  if (envState === 'ignored') return [];
  const untrack = unstageCommand(typed(envFile));
  if (hasIgnoreRule(envFile))
    return [
      {
        action: 'untrack-env',
        envFile,
        isIgnored: true,
        ...(envRule !== undefined && { rule: envRule }),
        command: untrack,
      },
    ];
  const line = envFile.slice(envFile.lastIndexOf('/') + 1);
  // A rule in a folder overrules those above it: the line has to follow it there.
  const gitignore = /^(?:[^:]+\/)?\.gitignore(?=:\d+:)/u.exec(envRule ?? '')?.[0] ?? '.gitignore';
  const ignore = ignoreCommand(line, typed(gitignore));
  return envState === 'not-ignored'
    ? [
        {
          action: 'ignore-env',
          envFile,
          line,
          ...(envRule !== undefined && { overruledBy: envRule }),
          command: ignore,
        },
      ]
    : [{ action: 'untrack-env', envFile, isIgnored: false, line, command: `${untrack}\n${ignore}` }];
}

function stageAgain({ path, envFile, envState, hasIgnoreRule, typed }: Plan, touchesEnv: boolean): Step {
  const isGuarded = !touchesEnv || envState === 'ignored' || hasIgnoreRule(envFile);
  const paths = isGuarded ? [path] : [path, '.gitignore'];
  return { action: 'stage-again', command: stageCommand(paths.map(typed)) };
}
