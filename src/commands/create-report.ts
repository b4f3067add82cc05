import { type AdviceState, createAdvice } from '../advice/create-advice.ts';
import type { RuleSetting, Settings } from '../config/parse-settings.ts';
import { readIgnoreState } from '../git/ignored.ts';
import type { RuleDetails } from '../rule-types.ts';
import { findRuleDetails } from '../rules/details.ts';
import { createFinding } from '../scan/create-finding.ts';
import { resolveOverlaps } from '../scan/resolve-overlaps.ts';
import type { Finding, Match, Report, RunGit } from '../types.ts';
import { findKnownToHead } from './find-known-to-head.ts';
import type { StagedMatches } from './find-staged-matches.ts';
import { readSalt } from './read-salt.ts';
import { splitAllowed } from './split-allowed.ts';

/** What a report is made from. */
export interface ReportSubject {
  readonly git: RunGit;
  readonly env: NodeJS.ProcessEnv;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly found: StagedMatches;
}

/** Turns raw matches into what may be shown: exceptions taken out, redacted, with advice, sorted by place. */
export async function createReport({ git, env, topLevel, settings, found }: ReportSubject): Promise<Report> {
  const { reported, allowed } = await splitAllowed(git, resolveOverlaps(found.matches));
  const knownToHead = await findKnownToHead(git, reported);
  // An own secret that HEAD holds already is no secret of this clone any more; other rules judge its shape.
  const kept = reported.filter((match) => match.kind !== 'own-secret' || !knownToHead.has(match));
  const envFile = '.env';
  const envState =
    kept.length === 0 ? 'ignored' : ((await readIgnoreState(git, [envFile])).get(envFile) ?? 'not-ignored');
  const salt = readSalt(topLevel);
  const prefix = env['GIT_PREFIX'];
  const state: AdviceState = { envFile, envState, ...(prefix !== undefined && { prefix }) };
  const findings = kept.map((match) =>
    toFinding(match, {
      kept,
      salt,
      state,
      setting: settings.rules[match.ruleId],
      isInHead: knownToHead.has(match),
    }),
  );
  return {
    findings: findings.toSorted(byPlace),
    coverage: found.coverage,
    suppressed: { inline: allowed, baseline: 0, allow: 0 },
  };
}

interface FindingFacts {
  readonly kept: readonly Match[];
  readonly salt: Uint8Array;
  readonly setting: RuleSetting | undefined;
  readonly isInHead: boolean;
  readonly state: AdviceState;
}

function toFinding(match: Match, { kept, salt, setting, isInHead, state }: FindingFacts): Finding {
  const details = withSeverity(findRuleDetails(match.ruleId), setting);
  const lineMatches = kept.filter(
    ({ file, span }) => file === match.file && span.startLine === match.span.startLine,
  );
  const advice = createAdvice(
    { details, path: match.file.path, identifier: match.identifier, env: match.env, alreadyInHead: isInHead },
    state,
  );
  return { ...createFinding(match, { details, salt, lineMatches }), alreadyInHead: isInHead, advice };
}

function withSeverity(details: RuleDetails, setting: RuleSetting | undefined): RuleDetails {
  return setting === undefined || setting === 'off' ? details : { ...details, severity: setting };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compareText(a.ruleId, b.ruleId)
  );
}

/** By code unit, so that the order is the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
