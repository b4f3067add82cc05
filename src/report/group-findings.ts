import type { Finding } from '../types.ts';

/** One secret with all the places where it stands, in the report's order. */
export interface Group {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Puts findings of one value together, what blocks before what is only shown. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const value = finding.valueNumber ?? finding.fingerprint;
    const key = JSON.stringify([finding.severity, finding.ruleId, value]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const all = Array.from(groups.values(), (group): Group => ({ findings: group }));
  return [...all.filter((group) => blocks(group)), ...all.filter((group) => !blocks(group))];
}

/** True when the commit is blocked because of it. */
export function blocks({ findings }: Group): boolean {
  return findings[0].severity === 'error';
}

/** Where a finding begins, in the form that terminals and editors make a link of; a file that is one as a whole has no line. */
export function placeOf({ file, startLine, startColumn, excerpt }: Finding): string {
  return excerpt === undefined ? file : `${file}:${startLine}:${startColumn}`;
}

/** The files that a list of groups touches, in order of appearance. */
export function filesOf(groups: readonly Group[]): string[] {
  return [...new Set(groups.flatMap(({ findings }) => findings.map(({ file }) => file)))];
}
