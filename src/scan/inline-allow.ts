import type { Match, Secret } from '../types.ts';
import { findTokenRanges } from './find-token-ranges.ts';
import { reveal, revealWritten } from './secret.ts';

// A marker counts only behind something that opens a comment in some language, where a comment can begin: not in a
// URL, and not at the beginning of a text in quotes.
const commentOpener =
  /(?:^|[\s,;)}\]>])(?:\/\/|\/\*|<!--|--|["']{3}|[#%*]|rem\b|\{\{!|\{\/\*)|(?:^|\s);|(?:^|\s)'(?=\s)/iu;
const ownMarker =
  /\bkeyguard:[ \t]{0,4}allow\b(?!-)(?:[ \t]+(?<rules>[a-z\d][a-z\d-]*(?:[ \t]*,[ \t]*[a-z\d][a-z\d-]*)*))?/u;
// Other tools' markers that mean one line, so that a project can change over without touching its files.
const sameLine =
  /\b(?:(?:gitleaks|betterleaks|kingfisher):(?:allow|ignore)|trufflehog:ignore|ggignore|secretlint-disable-line)\b|pragma:[ \t]*(?:allow|white)list[ \t]+secret\b|\bnosec[ \t]+(?:B10[567]|G101)\b/iu;
const nextLine =
  /\bsecretlint-disable-next-line\b|pragma:[ \t]*(?:allow|white)list[ \t]+nextline[ \t]+secret\b/iu;

/** What the comments on a match's line and on the line above say of it. */
export interface AllowVerdict {
  readonly isAllowed: boolean;
  /** Allowed by a comment of keyguard's own that does not name the rule, or gives no reason. */
  readonly isLoose?: boolean;
  /** Not allowed, for the comment names other rules: these, safe to show. */
  readonly otherRules?: string;
}

const allowed: AllowVerdict = { isAllowed: true };
const silent: AllowVerdict = { isAllowed: false };

/** Reads the comments on the match's line, and on the line above. */
export function judgeAllow(match: Match, lineAbove?: Secret): AllowVerdict {
  const line = withoutSecret(reveal(match.line), revealWritten(match));
  const own = readOwnMarker(line, match);
  if (own.isAllowed) return own;
  if (isMarked(line, sameLine)) return allowed;
  if (lineAbove === undefined) return own;
  const above = reveal(lineAbove);
  if (isMarked(above, nextLine)) return allowed;
  const fromAbove = isCommentOnly(above, match) ? readOwnMarker(above, match) : silent;
  return fromAbove.isAllowed || own === silent ? fromAbove : own;
}

/** A secret that happens to hold a marker does not allow itself. */
function withoutSecret(line: string, secret: string): string {
  return line.replaceAll(secret, ' ');
}

const commentEnd = /\*\/|-->|\}\}|["']{3}/u;
const longestShown = 60;

function readOwnMarker(line: string, { ruleId, file }: Match): AllowVerdict {
  const found = ownMarker.exec(line);
  if (found === null) return silent;
  // A message has no comments: git would take them out.
  if (file.kind !== 'message' && !commentOpener.test(line.slice(0, found.index))) return silent;
  const rules = found.groups?.['rules'];
  if (rules !== undefined && !rules.split(',').some((rule) => rule.trim() === ruleId))
    return { isAllowed: false, otherRules: hideTokens(rules) };
  const [rest = ''] = line.slice(found.index + found[0].length).split(commentEnd, 1);
  return rules === undefined || !/[\p{L}\p{N}]/u.test(rest) ? { isAllowed: true, isLoose: true } : allowed;
}

/** What stands in a rule's place may be anything, a secret too. */
function hideTokens(rules: string): string {
  const shown = rules.split(',').map((rule) => (findTokenRanges(rule).length > 0 ? '********' : rule.trim()));
  return shown.join(', ').slice(0, longestShown);
}

function isMarked(line: string, marker: RegExp): boolean {
  const found = marker.exec(line);
  return found !== null && commentOpener.test(line.slice(0, found.index));
}

/** A marker at the end of a line of code speaks for that line, not for the next one. */
function isCommentOnly(line: string, { file }: Match): boolean {
  const before = line.slice(0, ownMarker.exec(line)?.index).trimStart();
  if (file.kind === 'message' && before === '') return true;
  return /^(?:\/\/|\/\*|<!--|--|["']{3}|[#;%*'"({]|rem\b)/iu.test(before);
}
