import type { Step } from '../advice-types.ts';
import { type AdviceState, type AdviceSubject, type Seen, createAdvice } from '../advice/create-advice.ts';
import { createMessageAdvice } from '../advice/create-message-advice.ts';
import type { FilePlace } from '../advice/keep-possible.ts';
import type { RuleSetting, Settings } from '../config/parse-settings.ts';
import type { RuleDetails } from '../rule-types.ts';
import { findRuleDetails } from '../rules/details.ts';
import { createFinding } from '../scan/create-finding.ts';
import type { WeakKeys } from '../scan/create-fingerprint.ts';
import type { RedactText } from '../scan/redact-text.ts';
import type { Finding, Match } from '../types.ts';
import type { Followed } from './find-known.ts';
import type { VariableNames } from './name-variables.ts';
import { rootFile } from './read-advice-state.ts';
import type { SplitMatches } from './split-allowed.ts';
import { type CommitTelling, tellCommit } from './tell-commits.ts';

/** How a commit's message is put right. */
export type Reword = Omit<Step<'reword'>, 'action'>;

/** What all findings of a report are made with. */
export interface ReportFacts {
  readonly settings: Settings;
  /** Matches whose value was looked for in HEAD; in a push, in what remotes have. */
  readonly asked: ReadonlySet<Match>;
  /** Those of them whose value is there. */
  readonly known: ReadonlySet<Match>;
  readonly isStaged: boolean;
  /** Of what is staged: where else the values were looked for. */
  readonly followed: Followed | undefined;
  readonly variables: VariableNames;
  readonly commits: CommitTelling | undefined;
  readonly redactPath: RedactText;
  readonly verdicts: SplitMatches['verdicts'];
  readonly salt: Uint8Array;
  readonly weakKeys: WeakKeys | undefined;
  readonly placeOf: (match: Match) => FilePlace;
  readonly state: AdviceState;
  readonly reword: Reword | undefined;
  readonly valueNumbers: ReadonlyMap<Match, number>;
  readonly byLine: ReadonlyMap<string, readonly Match[]>;
}

function lineKey({ file, span }: Match): string {
  return `${file.commit ?? ''}:${file.path}:${span.startLine}`;
}

/** Groups matches by their lines, so that none of a line is shown in the excerpt of another. */
export function groupByLine(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const group = groups.get(lineKey(match));
    if (group === undefined) groups.set(lineKey(match), [match]);
    else group.push(match);
  }
  return groups;
}

/** Makes what is reported of a match, with its advice. */
export function adviseFinding(match: Match, facts: ReportFacts): Finding {
  const details = withSeverity(findRuleDetails(match.ruleId), facts.settings.rules[match.ruleId]);
  const alreadyInHead = facts.known.has(match);
  const valueNumber = facts.valueNumbers.get(match);
  const path = facts.redactPath(match.file.path);
  const finding = createFinding(match, {
    details,
    shownPath: path,
    salt: facts.salt,
    weakKeys: facts.weakKeys,
    lineMatches: facts.byLine.get(lineKey(match)) ?? [match],
  });
  const advice = adviseOn(match, { details, path, alreadyInHead, excerpt: finding.excerpt }, facts);
  const told =
    facts.commits === undefined
      ? { ...(facts.asked.has(match) && { alreadyInHead }), advice }
      : tellCommit(match, advice, facts.commits);
  // Not copied: the fingerprint is made when it is asked for.
  return Object.assign(finding, { ...(valueNumber !== undefined && { valueNumber }), ...told });
}

type Known = Pick<AdviceSubject, 'details' | 'path' | 'excerpt'> & { readonly alreadyInHead: boolean };

function adviseOn(match: Match, known: Known, facts: ReportFacts): Finding['advice'] {
  if (match.file.kind !== 'message') {
    const advice = createAdvice(describe(match, known, facts), facts.state);
    const stored = advice.steps.find((step) => step.action === 'add-to-env');
    if (stored !== undefined)
      facts.variables.take(stored.envFile, stored.name, facts.valueNumbers.get(match));
    return advice;
  }
  const { details, path, alreadyInHead } = known;
  return createMessageAdvice(
    { details, alreadyInHead, otherRules: otherRulesOf(match, facts) },
    facts.reword ?? { file: path },
  );
}

function otherRulesOf(match: Match, { verdicts }: ReportFacts): string | undefined {
  return verdicts.get(match)?.otherRules;
}

/** What the advice on a file is made from. */
function describe(match: Match, known: Known, facts: ReportFacts): AdviceSubject {
  const { identifier, env, span } = match;
  const { state, variables, valueNumbers } = facts;
  const { envFile } = state.envPlaces?.get(known.path) ?? state;
  const held = variables.findHeld(envFile, match);
  return {
    ...known,
    identifier: held === undefined && envFile !== rootFile ? (env ?? identifier) : identifier,
    env: envFile === rootFile ? env : undefined,
    heldName: held,
    takenNames: variables.listTaken(envFile, valueNumbers.get(match)),
    seen: findSeen(match, known, facts),
    otherRules: otherRulesOf(match, facts),
    place: facts.placeOf(match),
    hasLines: span.endLine > span.startLine,
  };
}

/** Of a file that does not belong in git there is no one value to look for. */
function findSeen(match: Match, { alreadyInHead }: Known, facts: ReportFacts): Seen | undefined {
  const { asked, followed, isStaged, redactPath } = facts;
  if (!isStaged || match.kind === 'file' || !asked.has(match)) return undefined;
  const branch = followed === undefined ? undefined : redactPath(followed.branch);
  const isOnBranch = followed?.has(match) === true;
  return {
    ...(isOnBranch && { onBranch: branch }),
    notIn: [...(alreadyInHead ? [] : ['HEAD']), ...(branch === undefined || isOnBranch ? [] : [branch])],
  };
}

function withSeverity(details: RuleDetails, setting: RuleSetting | undefined): RuleDetails {
  return setting === undefined || setting === 'off' ? details : { ...details, severity: setting };
}
