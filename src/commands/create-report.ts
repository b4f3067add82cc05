import type { FilePlace } from '../advice/keep-possible.ts';
import type { Settings } from '../config/parse-settings.ts';
import type { PushSummary } from '../git/push/read-push.ts';
import { deriveWeakKeys } from '../scan/create-fingerprint.ts';
import { numberValues } from '../scan/number-values.ts';
import { type RedactText, createTextRedactor } from '../scan/redact-text.ts';
import { resolveOverlaps } from '../scan/resolve-overlaps.ts';
import type { Coverage, Finding, LinePlace, Match, Report, RunGit } from '../types.ts';
import { type ReportFacts, type Reword, adviseFinding, groupByLine } from './advise-finding.ts';
import { compareByPlace, compareMatches } from './compare-by-place.ts';
import { type Followed, findKnown, searchFollowed } from './find-known.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { openVariableNames } from './name-variables.ts';
import { readAdviceState } from './read-advice-state.ts';
import { readPushState } from './read-push-state.ts';
import { readSalt } from './read-salt.ts';
import { type SplitMatches, splitAllowed } from './split-allowed.ts';
import type { CommitTelling } from './tell-commits.ts';

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
  /** `tree`: files as they are on the disk, `push`: commits that are made already; of both any number of findings. */
  readonly source?: 'staged' | 'tree' | 'message' | 'push';
  /** What a push sends. */
  readonly push?: PushSummary;
  /** How a commit's message is put right. */
  readonly reword?: Reword;
  /** True when the report will show every fingerprint. */
  readonly wantsFingerprints?: boolean;
}

/** Where there are any number of matches, so many are looked for in what git has: it takes time for each. */
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
    source === 'tree' || source === 'message' ? undefined : git,
    resolveOverlaps(found.matches),
  );
  const asked = chooseAsked(subject, split.reported);
  const [known, followed] = await searchGit(subject, [...asked]);
  // An own secret that HEAD (or the remote) holds already is no secret of this clone any more; other rules judge its shape.
  const kept = split.reported.filter((match) => match.kind !== 'own-secret' || !known.has(match));
  const facts = await gatherFacts(subject, kept, { asked, known, followed, verdicts: split.verdicts });
  const compare = compareByPlace(found.order);
  const subjects = kept
    // Names are given in the order in which they are told.
    .toSorted(compareMatches)
    .map((match) => ({ match, finding: adviseFinding(match, facts) }))
    .toSorted((one, other) => compare(one.finding, other.finding));
  const unlisted = found.countUnlisted?.(known);
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
  known: Pick<ReportFacts, 'asked' | 'known' | 'followed' | 'verdicts'>,
): Promise<ReportFacts> {
  const { topLevel, settings, found } = subject;
  const redactPath = createTextRedactor(found.matcher, found.matches);
  const salt = readSalt(topLevel);
  return {
    ...known,
    isStaged: (subject.source ?? 'staged') === 'staged',
    settings,
    redactPath,
    salt,
    weakKeys: subject.wantsFingerprints === true ? await deriveWeakKeys(kept, salt) : undefined,
    placeOf: ({ file }) => findPlace(subject, file.path),
    state: await readAdviceState({ ...subject, redactPath }, kept),
    reword: subject.reword && redactReword(subject.reword, redactPath),
    commits: await readTelling(subject, kept, redactPath),
    variables: openVariableNames(topLevel),
    valueNumbers: numberValues(kept),
    byLine: groupByLine(kept),
  };
}

/** What git has of the values already: HEAD, and of what is staged the remote's branch too. */
async function searchGit(
  { git, push, source = 'staged' }: ReportSubject,
  asked: readonly Match[],
): Promise<readonly [known: ReadonlySet<Match>, followed: Followed | undefined]> {
  if (git === undefined || asked.length === 0) return [new Set(), undefined];
  const [known, search] = await Promise.all([
    findKnown(git, asked, push),
    source === 'staged' ? searchFollowed(git, asked) : undefined,
  ]);
  return [known, search?.(known)];
}

async function readTelling(
  { git, push, env }: ReportSubject,
  kept: readonly Match[],
  redact: RedactText,
): Promise<CommitTelling | undefined> {
  if (git === undefined || push === undefined) return undefined;
  return { push, redact, prefix: env['GIT_PREFIX'] ?? '', state: await readPushState(git, push, kept) };
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

/** Where there are any number, the first alone, and this clone's own secrets, for what git has decides whether they are any. */
function chooseAsked({ git, source }: ReportSubject, reported: readonly Match[]): ReadonlySet<Match> {
  if (git === undefined) return new Set();
  if (source !== 'tree' && source !== 'push') return new Set(reported);
  const own = reported.filter(({ kind }) => kind === 'own-secret');
  return new Set([...own, ...reported.slice(0, lookedUp)]);
}

function findPlace({ git, found }: ReportSubject, path: string): FilePlace {
  if (path === streamPath) return 'stream';
  return git === undefined || found.outside?.has(path) === true ? 'outside' : 'repository';
}
