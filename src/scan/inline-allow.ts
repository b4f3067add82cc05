import type { Match, Secret } from '../types.ts';
import { reveal } from './secret.ts';

// A marker counts only behind something that opens a comment in some language, where a comment can begin: not in a
// URL, and not at the beginning of a text in quotes.
const commentOpener =
  /(?:^|[\s,;)}\]>])(?:\/\/|\/\*|<!--|--|["']{3}|[#%*]|rem\b|\{\{!|\{\/\*)|(?:^|\s);|(?:^|\s)'(?=\s)/iu;
const ownMarker =
  /\bkeyguard:allow\b(?!-)(?:[ \t]+(?<rules>[a-z\d][a-z\d-]*(?:[ \t]*,[ \t]*[a-z\d][a-z\d-]*)*))?/u;
// Other tools' markers that mean one line, so that a project can change over without touching its files.
const sameLine =
  /\b(?:(?:gitleaks|betterleaks|kingfisher):(?:allow|ignore)|trufflehog:ignore|ggignore|secretlint-disable-line)\b|pragma:[ \t]*(?:allow|white)list[ \t]+secret\b|\bnosec[ \t]+(?:B10[567]|G101)\b/iu;
const nextLine =
  /\bsecretlint-disable-next-line\b|pragma:[ \t]*(?:allow|white)list[ \t]+nextline[ \t]+secret\b/iu;

/** True when a comment on the match's line, or on the line above, allows it. */
export function isAllowed(match: Match, lineAbove?: Secret): boolean {
  const line = withoutSecret(reveal(match.line), reveal(match.secret));
  if (allowsRule(line, match.ruleId) || isMarked(line, sameLine)) return true;
  if (lineAbove === undefined) return false;
  const above = reveal(lineAbove);
  return (isCommentOnly(above) && allowsRule(above, match.ruleId)) || isMarked(above, nextLine);
}

/** A secret that happens to hold a marker does not allow itself. */
function withoutSecret(line: string, secret: string): string {
  return line.replaceAll(secret, ' ');
}

function allowsRule(line: string, ruleId: string): boolean {
  const found = ownMarker.exec(line);
  if (found === null || !commentOpener.test(line.slice(0, found.index))) return false;
  const rules = found.groups?.['rules'];
  return rules === undefined || rules.split(',').some((rule) => rule.trim() === ruleId);
}

function isMarked(line: string, marker: RegExp): boolean {
  const found = marker.exec(line);
  return found !== null && commentOpener.test(line.slice(0, found.index));
}

/** A marker at the end of a line of code speaks for that line, not for the next one. */
function isCommentOnly(line: string): boolean {
  const before = line.slice(0, line.indexOf('keyguard:allow')).trimStart();
  return /^(?:\/\/|\/\*|<!--|--|["']{3}|[#;%*'"({]|rem\b)/iu.test(before);
}
