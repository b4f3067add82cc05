import type { Settings } from '../config/parse-settings.ts';
import { isAlwaysVerbose } from '../git/message/is-always-verbose.ts';
import { messageFile, readMessage } from '../git/message/read-message.ts';
import { hasScissors, readTemplate } from '../git/message/read-template.ts';
import type { RuleTable } from '../rule-types.ts';
import { createMatcher } from '../scan/matcher.ts';
import type { Match, RunGit } from '../types.ts';
import { createMatchCollection } from './collect-matches.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { loadOwnSecrets } from './load-own-secrets.ts';

/** What is looked at, and how. */
export interface MessageSearch {
  readonly bytes: Buffer;
  /** False when git started no editor: it then keeps all lines. */
  readonly isEditorUsed: boolean;
  readonly git: RunGit;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly table: RuleTable;
}

/** Looks at what git is about to record of a message: without git where nothing is found and nothing was cut off. */
export async function findMessageMatches(search: MessageSearch): Promise<RawMatches> {
  const { topLevel, settings, table } = search;
  const recorded = search.bytes.subarray(0, await findEnd(search));
  const own = await loadOwnSecrets(topLevel, []);
  const matcher = createMatcher(table, own.secrets, { isOn: (id) => settings.rules[id] !== 'off' });
  const { matches, keep, countUnlisted } = createMatchCollection(settings);
  let isLeftOut: ((match: Match) => boolean) | undefined;
  const lines = readMessage(recorded, messageFile, (chunk) => {
    matcher.match(chunk, (match) => {
      isLeftOut ??= createCommentTest(search, recorded);
      if (!isLeftOut(match)) keep(match);
    });
  });
  const coverage = { files: 1, addedLines: lines, bytes: recorded.length, skipped: own.skipped };
  return { matches, matcher, countUnlisted, coverage };
}

async function findEnd({ bytes, isEditorUsed, git }: MessageSearch): Promise<number> {
  if (!hasScissors(bytes) || !(isEditorUsed || (await isAlwaysVerbose(git)))) return bytes.length;
  return readTemplate(bytes.toString('latin1')).end;
}

/** What begins in a comment counts all the same when it goes on in a line that is recorded. */
function createCommentTest(
  { bytes, isEditorUsed }: MessageSearch,
  recorded: Buffer,
): (match: Match) => boolean {
  const { comment } = isEditorUsed ? readTemplate(bytes.toString('latin1')) : { comment: undefined };
  if (comment === undefined) return () => false;
  const lines = recorded.toString('latin1').split('\n');
  return ({ span }) =>
    lines.slice(span.startLine - 1, span.endLine).every((line) => line.startsWith(comment));
}
