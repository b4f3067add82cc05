import type { Choice, FixSubject, Left } from '../../fix/fix-types.ts';
import type { ChoiceName, FixMessages } from '../../messages/fix.ts';
import { escapeText } from '../../report/escape.ts';
import { cutExcerpt } from '../../report/excerpt.ts';
import { createPage, layOutStep } from '../../report/layout.ts';
import type { Finding } from '../../types.ts';
import type { Prompter } from '../command.ts';
import type { Chosen } from './match-choices.ts';
import type { StagedPlan } from './plan-staged.ts';

// The prompt's own sign, and the space behind it.
const guide = 4;

/** Where and in what language is asked. */
export interface Asking {
  readonly fix: FixMessages;
  readonly prompter: Prompter;
  readonly columns: number;
}

/** Asks about each finding, and once about all of it at the end; undefined when the person stops. Nothing is written. */
export async function askChoices(
  { subjects, plan }: StagedPlan,
  asking: Asking,
): Promise<readonly Chosen[] | undefined> {
  const reasons = new Map(plan.left.map(({ finding, reason }) => [finding, reason]));
  const chosen: Chosen[] = [];
  let isRest = false;
  for (const [index, subject] of subjects.entries()) {
    const reason = reasons.get(subject.finding);
    const numbers = { number: index + 1, of: subjects.length };
    const choice: Choice | 'rest' | 'quit' = isRest
      ? chooseRest(reason)
      : await askChoice({ subject, reason, ...numbers }, asking);
    if (choice === 'quit') return undefined;
    isRest ||= choice === 'rest';
    chosen.push({ subject, choice: choice === 'rest' ? chooseRest(reason) : choice });
  }
  return (await confirmAll(chosen, asking)) ? chosen : undefined;
}

/** What cannot be fixed stays as it is. */
function chooseRest(reason: Left | undefined): Choice {
  return { kind: reason === undefined ? 'fix' : 'skip' };
}

interface Question {
  readonly subject: FixSubject;
  /** Why it cannot be fixed. */
  readonly reason: Left | undefined;
  readonly number: number;
  readonly of: number;
}

async function askChoice(
  { subject, reason, number, of }: Question,
  { fix, prompter, columns }: Asking,
): Promise<Choice | 'rest' | 'quit'> {
  const { ruleName, advice } = subject.finding;
  const name = reason === undefined ? ruleName : fix.left({ name: ruleName, reason });
  const question = `${escapeText(fix.ask({ number, of, name }))}\n${showPlace(subject.finding, columns)}`;
  const setting = advice.steps.find((step) => step.action === 'allow-file')?.setting;
  const names = listNames(reason === undefined, number < of);
  const ask = (offered: readonly ChoiceName[]) =>
    prompter.choose(
      question,
      offered.map((value) => ({ value, label: fix.choices[value] })),
    );
  let answer = await ask(names);
  if (answer === 'allow') {
    if (setting === undefined) return askReason(fix, prompter);
    prompter.show(`${tellSetting(setting, fix, columns)}\n`);
    answer = await ask(names.filter((name) => name !== 'allow'));
  }
  return answer === 'fix' || answer === 'skip' ? { kind: answer } : answer === 'rest' ? 'rest' : 'quit';
}

function tellSetting(setting: string, fix: FixMessages, columns: number): string {
  const page = createPage({ columns, color: false });
  return layOutStep('', { sentence: fix.cannotAllow, code: { lines: [setting] } }, page).join('\n');
}

/** The place and, below it, the line. */
function showPlace({ file, startLine, startColumn, excerpt }: Finding, columns: number): string {
  const place = `${escapeText(file)}:${startLine}:${startColumn}`;
  if (excerpt === undefined) return place;
  const { before, redacted, after } = cutExcerpt(excerpt, columns - guide);
  return `${place}\n${before}${redacted}${after}`;
}

function listNames(canFix: boolean, hasMore: boolean): readonly ChoiceName[] {
  const first: readonly ChoiceName[] = canFix ? ['fix', 'allow', 'skip'] : ['skip', 'allow'];
  return [...first, ...(hasMore && canFix ? (['rest'] as const) : []), 'quit'];
}

async function askReason(fix: FixMessages, prompter: Prompter): Promise<Choice | 'quit'> {
  const refuse = (answer: string) => (/[\p{L}\p{N}]/u.test(answer) ? undefined : fix.reasonMissing);
  const reason = await prompter.askText(fix.askReason, refuse);
  return reason === undefined ? 'quit' : { kind: 'allow', reason };
}

async function confirmAll(chosen: readonly Chosen[], { fix, prompter }: Asking): Promise<boolean> {
  const count = (kind: Choice['kind']) => chosen.filter(({ choice }) => choice.kind === kind).length;
  const facts = { fixed: count('fix'), allowed: count('allow'), skipped: count('skip') };
  if (facts.fixed + facts.allowed === 0) return false;
  return (await prompter.confirm(fix.confirm(facts), { yes: fix.yes, no: fix.no })) === true;
}
