import type { Advice, Step } from '../advice-types.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { fillName } from '../languages/find-language.ts';
import { findEnvFile, fitLanguage } from '../languages/fit-language.ts';
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
  /** The redacted line; without it the value is taken to stand between quotes. */
  readonly excerpt?: Excerpt | undefined;
  readonly hasLines?: boolean;
  /** In this work tree when left out. */
  readonly place?: FilePlace;
  /** The rules that an allow comment there names instead of this one. */
  readonly otherRules?: string | undefined;
}

/** What the repository is like. */
export interface AdviceState {
  /** Where values go, from the repository's root. */
  readonly envFile: string;
  readonly envState: 'ignored' | 'not-ignored' | 'tracked';
  /** The same for the files of packages that read their own. */
  readonly envStates?: ReadonlyMap<string, AdviceState['envState']>;
  /** The packages that files belong to, by the files' paths. */
  readonly projects?: ReadonlyMap<string, Project>;
  /** Paths that a rule of `.gitignore` covers already, also when they were added in spite of it. */
  readonly covered?: ReadonlySet<string>;
  /** Files that git does not track: there is nothing to take out of its index. */
  readonly untracked?: ReadonlySet<string>;
  /** Names that the file has already, for other values. */
  readonly existingNames?: readonly string[];
  /** The folder that the user types in, from the root (git's GIT_PREFIX). */
  readonly prefix?: string;
}

/** Gives the steps that put this finding right, in this file's language and this repository's state. */
export function createAdvice(subject: AdviceSubject, state: AdviceState): Advice {
  const { details, path, alreadyInHead = false, place } = subject;
  const { revoke, docs } = details;
  const plan = createPlan(subject, state);
  const steps = chooseSteps(subject, plan);
  const revokeStep: Step = { action: 'revoke', provider: details.provider, revoke, first: alreadyInHead };
  const all = [
    ...(alreadyInHead ? [revokeStep] : []),
    ...steps,
    ...(alreadyInHead ? [] : [revokeStep]),
    withOtherRules(allowStep(details, path, plan.language), subject.otherRules),
  ];
  const replaceWith = steps.find((step) => step.action === 'read-from-env')?.code;
  return {
    ...(replaceWith !== undefined && { replaceWith }),
    envState: state.envState,
    steps: keepPossible(all, state.untracked?.has(path), place),
    ...('url' in revoke && revoke.url !== undefined && { revokeUrl: revoke.url }),
    ...(docs !== undefined && { docsUrl: docs }),
  };
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
  const wanted = subject.env ?? freeName(chooseName(subject, quoting), state.existingNames ?? []);
  const { prefix = '' } = state;
  return {
    path,
    language,
    ...nameFor(language, wanted),
    part: isWhole ? 'whole' : 'value',
    quotes: isWhole && quoting.quotes === 'outside' ? 'around' : quoting.quotes,
    hasLines,
    isStored: subject.env !== undefined,
    isTest: isTestFile(path),
    ...findStore(path, state),
    hasIgnoreRule: (target) => state.covered?.has(target) ?? false,
    typed: (target) => typePath(target, prefix),
  };
}

/** The environment file that this value goes to. */
function findStore(path: string, state: AdviceState): Pick<Plan, 'envFile' | 'envState'> {
  const envFile = findEnvFile(path, state.projects?.get(path));
  const envState = state.envStates?.get(envFile);
  return envState === undefined ? state : { envFile, envState };
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
  const inCode = variable === 'terraform' ? stored.toLowerCase() : stored;
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
