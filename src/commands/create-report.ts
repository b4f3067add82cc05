import type { FilePlace } from '../advice/keep-possible.ts';
import type { Settings } from '../config/parse-settings.ts';
import { deriveWeakKeys } from '../scan/create-fingerprint.ts';
import { numberValues } from '../scan/number-values.ts';
import { type RedactText, createTextRedactor } from '../scan/redact-text.ts';
import { resolveOverlaps } from '../scan/resolve-overlaps.ts';
import type { Coverage, Finding, LinePlace, Match, Report, RunGit } from '../types.ts';
import { type ReportFacts, type Reword, adviseFinding, groupByLine } from './advise-finding.ts';
import { compareByPlace } from './compare-by-place.ts';
import { findKnownToHead } from './find-known-to-head.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { readAdviceState } from './read-advice-state.ts';
import { readSalt } from './read-salt.ts';
import { type SplitMatches, splitAllowed } from './split-allowed.ts';

/** What a text that is no file is called. */
export const streamPath = '<stdin>';

/** What a report is made from. */
export interface ReportSubject {
  /** Undefined outside of a repository. */
  readonly git: RunGit | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly found: RawMatches;
  /** `tree`: files as they are on the disk, and any number of findings. */
  readonly source?: 'staged' | 'tree' | 'message';
  /** How a commit's message is put right. */
  readonly reword?: Reword;
  /** True when the report will show every fingerprint. */
  readonly wantsFingerprints?: boolean;
}

/** Of a tree's matches, so many are looked for in HEAD: git takes time for each. */
const lookedUp = 200;

/** Turns raw matches into what may be shown: exceptions taken out, redacted, with advice, sorted by place. */
export async function createReport(subject: ReportSubject): Promise<Report> {
  return (await createReportWithMatches(subject)).report;
}

/** A report, and each of its findings with the raw match that it was made of. */
interface ReportWithMatches {
  readonly report: Report;
  readonly subjects: readonly { readonly match: Match; readonly finding: Finding }[];
}

/** The same, for what puts the findings right. */
export async function createReportWithMatches(subject: ReportSubject): Promise<ReportWithMatches> {
  const { git, found, source } = subject;
  const split = await splitAllowed(
    source === undefined || source === 'staged' ? git : undefined,
    resolveOverlaps(found.matches),
  );
  const asked = chooseAsked(subject, split.reported);
  const knownToHead = git === undefined ? new Set<Match>() : await findKnownToHead(git, [...asked]);
  // An own secret that HEAD holds already is no secret of this clone any more; other rules judge its shape.
  const kept = split.reported.filter((match) => match.kind !== 'own-secret' || !knownToHead.has(match));
  const facts = await gatherFacts(subject, kept, { asked, knownToHead, verdicts: split.verdicts });
  const subjects = kept
    .map((match) => ({ match, finding: adviseFinding(match, facts) }))
    .toSorted((one, other) => compareByPlace(one.finding, other.finding));
  const unlisted = found.countUnlisted?.(knownToHead);
  const loose = listLoose(split, facts.redactPath);
  const report = {
    findings: subjects.map(({ finding }) => finding),
    coverage: describeCoverage(subject, facts.redactPath),
    suppressed: { inline: split.allowed.length, baseline: 0, allow: 0, loose },
    ...(unlisted !== undefined && { unlisted }),
  };
  return { report, subjects };
}

async function gatherFacts(
  subject: ReportSubject,
  kept: readonly Match[],
  known: Pick<ReportFacts, 'asked' | 'knownToHead' | 'verdicts'>,
): Promise<ReportFacts> {
  const { topLevel, settings, found } = subject;
  const redactPath = createTextRedactor(found.matcher, found.matches);
  const salt = readSalt(topLevel);
  return {
    ...known,
    settings,
    redactPath,
    salt,
    weakKeys: subject.wantsFingerprints === true ? await deriveWeakKeys(kept, salt) : undefined,
    placeOf: ({ file }) => findPlace(subject, file.path),
    state: await readAdviceState({ ...subject, redactPath }, kept),
    reword: subject.reword && redactReword(subject.reword, redactPath),
    valueNumbers: numberValues(kept),
    byLine: groupByLine(kept),
  };
}

function describeCoverage({ found, settings }: ReportSubject, redactPath: RedactText): Coverage {
  return {
    ...found.coverage,
    skipped: found.coverage.skipped.map((each) => ({ ...each, file: redactPath(each.file) })),
    rulesOff: Object.keys(settings.rules).filter((id) => settings.rules[id] === 'off'),
  };
}

function redactReword({ file, command }: Reword, redactPath: RedactText): Reword {
  return { file: redactPath(file), ...(command !== undefined && { command: redactPath(command) }) };
}

/** Where a comment lets something pass without saying what or why. */
function listLoose({ allowed, verdicts }: SplitMatches, redactPath: RedactText): LinePlace[] {
  return allowed
    .filter((match) => verdicts.get(match)?.isLoose)
    .map(({ file, span }) => ({ file: redactPath(file.path), line: span.startLine }));
}

/** Of a tree, the first matches alone; this clone's own secrets before all others, for HEAD decides whether they are any. */
function chooseAsked({ git, source }: ReportSubject, reported: readonly Match[]): ReadonlySet<Match> {
  if (git === undefined) return new Set();
  if (source !== 'tree') return new Set(reported);
  const own = reported.filter(({ kind }) => kind === 'own-secret');
  return new Set([...own, ...reported.slice(0, lookedUp)]);
}

function findPlace({ git, found }: ReportSubject, path: string): FilePlace {
  if (path === streamPath) return 'stream';
  return git === undefined || found.outside?.has(path) === true ? 'outside' : 'repository';
}
