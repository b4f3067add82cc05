import type { Advice, Step, StepAction } from '../advice-types.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { fillName } from '../languages/find-language.ts';
import { fitLanguage } from '../languages/fit-language.ts';
import type { Project } from '../languages/project.ts';
import type { RuleDetails } from '../rule-types.ts';
import type { Excerpt } from '../types.ts';
import { allowStep } from './allow-step.ts';
import {
  type Plan,
  emptyExample,
  leaveOut,
  leavePackagesOut,
  moveToEnvironment,
  writePlaceholder,
} from './fix-steps.ts';
import { type FilePlace, keepPossible } from './keep-possible.ts';
import { findPackages, isDocument, isEnvExample, isSecretStore, isKeyFile, isTestFile } from './path-kind.ts';
import { type Quoting, readQuoting } from './read-quoting.ts';
import { freeName, variableName } from './variable-name.ts';

/** What was found, without the value. */
export interface AdviceSubject {
  readonly details: RuleDetails;
  /** From the repository's root. */
  readonly path: string;
  /** The name that the value has in the code. */
  readonly identifier?: string | undefined;
  /** The variable in the clone's own `.env` that holds this very value. */
  readonly env?: string | undefined;
  readonly alreadyInHead?: boolean;
  /** Where else the value was looked for, and found. */
  readonly seen?: Seen | undefined;
  /** The name that it has in its environment file already. */
  readonly heldName?: string | undefined;
  /** Names that its environment file has for other values, or will have. */
  readonly takenNames?: readonly string[];
  /** The redacted line; without it the value is taken to stand between quotes. */
  readonly excerpt?: Excerpt | undefined;
  readonly hasLines?: boolean;
  /** In this work tree when left out. */
  readonly place?: FilePlace;
  /** The rules that an allow comment there names instead of this one. */
  readonly otherRules?: string | undefined;
}

/** Where a value was looked for besides the commit that is to be made. */
export interface Seen {
  /** A branch of a remote that has it. */
  readonly onBranch?: string | undefined;
  /** What has it not: `HEAD`, `origin/main`. */
  readonly notIn: readonly string[];
}

/** A file that values go to. */
export interface EnvPlace {
  /** From the repository's root. */
  readonly envFile: string;
  readonly envState: 'ignored' | 'not-ignored' | 'tracked';
  /** git's rule that decides about it, as `source:line:pattern`. */
  readonly envRule?: string | undefined;
}

/** What the repository is like. */
export interface AdviceState extends EnvPlace {
  /** Where the values of a file go when it is not there. */
  readonly envPlaces?: ReadonlyMap<string, EnvPlace>;
  /** The packages that files belong to, by the files' paths. */
  readonly projects?: ReadonlyMap<string, Project>;
  /** The one command that puts things right, where there is one. */
  readonly fixCommand?: string | undefined;
  /** Paths that a rule of `.gitignore` covers already, also when they were added in spite of it. */
  readonly covered?: ReadonlySet<string>;
  /** Files that git does not track: there is nothing to take out of its index. */
  readonly untracked?: ReadonlySet<string>;
  /** The folder that the user types in, from the root (git's GIT_PREFIX). */
  readonly prefix?: string;
}

/** Gives the steps that put this finding right, in this file's language and this repository's state. */
export function createAdvice(subject: AdviceSubject, state: AdviceState): Advice {
  const { details, path, place } = subject;
  const { revoke, docs } = details;
  const plan = createPlan(subject, { ...state, ...state.envPlaces?.get(path) });
  const steps = chooseSteps(subject, plan);
  const revokeStep = createRevokeStep(subject);
  const all = [
    ...(revokeStep.first ? [revokeStep] : []),
    ...steps,
    ...(revokeStep.first ? [] : [revokeStep]),
    withOtherRules(allowStep(details, path, plan.language), subject.otherRules),
  ];
  const replaceWith = steps.find((step) => step.action === 'read-from-env')?.code;
  return {
    ...(replaceWith !== undefined && { replaceWith }),
    ...offerCommand(details, steps, state),
    envState: plan.envState,
    steps: keepPossible(all, state.untracked?.has(path), place),
    ...('url' in revoke && revoke.url !== undefined && { revokeUrl: revoke.url }),
    ...(docs !== undefined && { docsUrl: docs }),
  };
}

/** What no command can do for a person. */
const byHand: ReadonlySet<StepAction> = new Set(['no-lookup', 'move-to-server', 'give-to-container']);

function offerCommand(
  { severity }: RuleDetails,
  steps: readonly Step[],
  { fixCommand }: AdviceState,
): Pick<Advice, 'fixCommand'> {
  const isFixed = severity === 'error' && !steps.some(({ action }) => byHand.has(action));
  return isFixed && fixCommand !== undefined ? { fixCommand } : {};
}

function createRevokeStep({ details, alreadyInHead = false, seen }: AdviceSubject): Step<'revoke'> {
  const { provider, revoke } = details;
  const { onBranch, notIn = [] } = seen ?? {};
  const step = { action: 'revoke', provider, revoke } as const;
  if (onBranch !== undefined) return { ...step, first: true, seenIn: 'remote', branch: onBranch };
  const [branch] = notIn;
  if (alreadyInHead) return { ...step, first: true, ...(branch !== undefined && { branch }) };
  return { ...step, first: false, ...(seen !== undefined && { notIn }) };
}

function withOtherRules(step: Step, otherRules: string | undefined): Step {
  return step.action === 'allow' && otherRules !== undefined ? { ...step, otherRules } : step;
}

function chooseSteps({ details, path }: AdviceSubject, plan: Plan): Step[] {
  const isKey = details.kind === 'private-key' && (isKeyFile(path) || plan.code === undefined);
  const packages = findPackages(path);
  if (packages !== undefined) return leavePackagesOut(plan, packages);
  if (details.kind === 'file' || isSecretStore(path) || isKey) return leaveOut(plan);
  if (isEnvExample(path)) return emptyExample(plan);
  return isDocument(path) && plan.code === undefined ? writePlaceholder(plan) : moveToEnvironment(plan);
}

function createPlan(subject: AdviceSubject, state: AdviceState): Plan {
  const { details, path, hasLines = false } = subject;
  const language = fitLanguage(path, state.projects?.get(path));
  const quoting = findQuoting(subject);
  const isWhole = details.kind === 'url-credential' || quoting.isPart;
  const names = nameFor(language, wantName(subject, quoting));
  const { prefix = '' } = state;
  return {
    path,
    language,
    ...names,
    part: isWhole ? 'whole' : 'value',
    quotes: isWhole && quoting.quotes === 'outside' ? 'around' : quoting.quotes,
    hasLines,
    isStored: subject.env !== undefined && subject.heldName === undefined,
    isHeld: subject.heldName === names.name,
    isTest: isTestFile(path),
    ...pickPlace(state),
    hasIgnoreRule: (target) => state.covered?.has(target) ?? false,
    typed: (target) => typePath(target, prefix),
  };
}

function pickPlace({ envFile, envState, envRule }: EnvPlace): EnvPlace {
  return { envFile, envState, envRule };
}

function wantName({ heldName, env, takenNames = [], ...subject }: AdviceSubject, quoting: Quoting): string {
  return heldName ?? env ?? freeName(chooseName(subject, quoting), takenNames);
}

function findQuoting({ excerpt, hasLines = false }: AdviceSubject): Quoting {
  return excerpt === undefined ? { quotes: 'around', isPart: false } : readQuoting(excerpt, hasLines);
}

function chooseName({ details, path, identifier }: AdviceSubject, { isPart }: Quoting): string {
  if (isPart && details.kind !== 'url-credential')
    return `${details.env.replace(/_(?:ACCESS_)?KEY$/u, '')}_CONNECTION_STRING`;
  // There the name is the one that the program reads already.
  const isOwnName = isEnvExample(path) && identifier !== undefined && /^[A-Za-z_]\w+$/u.test(identifier);
  return isOwnName ? identifier : variableName(identifier, details);
}

function nameFor({ lookup, variable, store }: CodeLanguage, wanted: string): Pick<Plan, 'name' | 'code'> {
  // GitHub refuses secrets whose names begin like its own variables.
  const stored = store === 'github' ? wanted.replace(/^GITHUB_/u, 'GH_') : wanted;
  const inCode = variable === 'terraform' ? stored.replace(/^TF_VAR_/u, '').toLowerCase() : stored;
  const name = variable === 'terraform' ? `TF_VAR_${inCode}` : stored;
  return { name, code: lookup === undefined ? undefined : fillName(lookup, inCode) };
}

/** Gives a path from the root as it is typed in the folder `prefix`. */
export function typePath(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : climb(prefix) + path;
}

function climb(prefix: string): string {
  return '../'.repeat(prefix.split('/').filter((part) => part !== '').length);
}
