import type { Step } from '../advice-types.ts';
import type { ReportMessages } from '../messages/report.ts';
import type { Finding } from '../types.ts';

/** One secret with all the places where it stands, in the report's order. */
export interface Group {
  readonly findings: readonly [Finding, ...Finding[]];
  /** The secrets inside a file that does not belong in git as a whole: dealt with by what is done about the file. */
  readonly covered: readonly Finding[];
}

/** Puts findings of one value together, and what a file holds with the file; what blocks before what is only shown. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const covering = new Map(findings.filter(isWholeFile).map((finding) => [keyOf(finding), finding]));
  const isCovered = (finding: Finding): boolean => {
    const whole = covering.get(keyOf(finding));
    return whole !== undefined && whole !== finding && whole.severity !== 'warning' && !isWholeFile(finding);
  };
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings.filter((each) => !isCovered(each))) {
    const value = finding.valueNumber ?? finding.fingerprint;
    const key = JSON.stringify([finding.severity, finding.ruleId, value]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const all = Array.from(groups.values(), (group): Group => {
    const [first] = group;
    const covered = isWholeFile(first)
      ? findings.filter((each) => keyOf(each) === keyOf(first) && isCovered(each))
      : [];
    return { findings: group, covered };
  });
  return [...all.filter((group) => blocks(group)), ...all.filter((group) => !blocks(group))];
}

/** What is to be done about a group: about what a file holds only the revoking, for the rest is done with the file. */
export function stepsOf({ findings, covered }: Group): Step[] {
  const own = findings.flatMap(({ advice }) => advice.steps);
  const revokes = covered
    .flatMap(({ advice }) => advice.steps)
    .filter((step) => step.action === 'revoke' && step.revoke.via !== 'self');
  return revokes.length === 0 ? own : [...own.filter(({ action }) => action !== 'revoke'), ...revokes];
}

/** True when the commit is blocked because of it. */
export function blocks({ findings }: Group): boolean {
  return findings[0].severity === 'error';
}

/** Where a finding begins, in the form that terminals and editors make a link of; a file that is one as a whole has no line. */
export function placeOf(finding: Finding, { messageOf }: ReportMessages): string {
  const { file, startLine, startColumn, foundIn } = finding;
  const name = foundIn?.isMessage === true ? messageOf[foundIn.kind] : file;
  return isWholeFile(finding) ? name : `${name}:${startLine}:${startColumn}`;
}

/** How many commits a group is in. */
export function countCommits({ findings }: Group): number {
  return new Set(findings.map(({ commit }) => commit).filter((commit) => commit !== undefined)).size;
}

/** The files that a list of groups touches, in order of appearance. */
export function filesOf(groups: readonly Group[]): string[] {
  return [...new Set(groups.flatMap(({ findings }) => findings.map(({ file }) => file)))];
}

/** One file, of one commit. */
function keyOf({ commit = '', file }: Finding): string {
  return `${commit}:${file}`;
}

function isWholeFile({ excerpt }: Finding): boolean {
  return excerpt === undefined;
}
