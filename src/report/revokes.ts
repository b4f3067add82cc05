import type { Step } from '../advice-types.ts';
import type { Messages } from '../messages.ts';
import { type Page, layOutStep, layOutText } from './layout.ts';
import { type StepCode, stepCode } from './step-text.ts';
import { uniqueSteps } from './unique-steps.ts';

/** Where keys are revoked: those that are in HEAD already come first of all. */
export interface Revokes {
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/** Renders where several keys are revoked, each provider once. */
export function renderRevokes(steps: readonly Step[], { report }: Messages, page: Page): Revokes {
  const revokes = steps.filter((step) => step.action === 'revoke');
  const leaked = revokes.filter(({ first }) => first);
  const providers = new Set(leaked.map(({ provider }) => provider));
  const others = revokes.filter(({ provider }) => !providers.has(provider));
  return {
    first: renderLeaked(leaked, report, page),
    later: renderList(others, whenToRevoke(others, report), page),
  };
}

/** Those of each place in a list of their own. */
function renderLeaked(
  leaked: readonly Step<'revoke'>[],
  { revokeEachFirst }: Messages['report'],
  page: Page,
): readonly string[] {
  const branchOf = ({ seenIn, branch }: Step<'revoke'>): string | undefined =>
    seenIn === 'remote' ? branch : undefined;
  return [...new Set(leaked.map(branchOf))].flatMap((branch) =>
    renderList(
      leaked.filter((step) => branchOf(step) === branch),
      revokeEachFirst(branch),
      page,
    ),
  );
}

function whenToRevoke(
  others: readonly Step<'revoke'>[],
  { revokeEach, revokeEachStaged }: Messages['report'],
): string {
  const [first] = others;
  const isStaged = others.every(({ notIn }) => notIn !== undefined);
  return isStaged && first?.notIn !== undefined ? revokeEachStaged(first.notIn) : revokeEach;
}

function renderList(revokes: readonly Step<'revoke'>[], sentence: string, page: Page): string[] {
  const lines = uniqueSteps(
    revokes.map(({ action, provider, revoke }) => ({ action, provider, revoke, first: false })),
  ).flatMap((step) =>
    step.revoke.via === 'self'
      ? []
      : layOutStep('  ', { sentence: `${step.provider}:`, code: shorten(stepCode(step)) }, page),
  );
  return lines.length === 0 ? [] : [...layOutText('', sentence, page), ...lines];
}

/** One line a provider where an address says where to go: the menus stand in the report of one finding. */
function shorten({ lines, remark }: StepCode): StepCode {
  return lines.length === 0 ? { lines, remark } : { lines };
}
