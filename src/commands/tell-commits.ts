import { typePath } from '../advice/create-advice.ts';
import { adviseTakeOut } from '../advice/take-out.ts';
import type { CommitPlace } from '../git/push/read-commit-places.ts';
import type { PushSummary } from '../git/push/read-push.ts';
import type { PushedObject } from '../git/push/resolve-objects.ts';
import type { RedactText } from '../scan/redact-text.ts';
import type { Finding, FoundIn, Match } from '../types.ts';
import { type PushState, toCommitState } from './read-push-state.ts';

/** What is told about commits, and with what. */
export interface CommitTelling {
  readonly push: PushSummary;
  readonly state: PushState;
  readonly redact: RedactText;
  /** The folder that the user types in, from the root. */
  readonly prefix: string;
}

type Told = Pick<Finding, 'commit' | 'foundIn' | 'advice'>;

/** Adds to a finding of a push which commit it is in, and how to take it out of that. */
export function tellCommit(
  match: Match,
  advice: Finding['advice'],
  { push, state, redact, prefix }: CommitTelling,
): Told {
  const { commit = '', path, kind } = match.file;
  const object = push.objects.find(({ id, type }) => id === commit && type !== 'commit');
  const place = state.places.get(commit) ?? unknownPlace(commit);
  const isMessage = kind === 'message';
  const ref = redact(object?.refs[0]?.localRef ?? '');
  return {
    ...(commit !== '' && { commit }),
    foundIn:
      object === undefined
        ? { kind: 'commit', name: place.shortId, subject: redact(place.subject), isMessage }
        : { kind: kindOf(object), name: shorten(ref), subject: '', isMessage },
    advice: adviseTakeOut(advice, {
      path: typePath(redact(path), prefix),
      part: choosePart(match),
      hasLines: match.span.endLine > match.span.startLine,
      isInTip: state.inTip.has(match),
      commit: object === undefined ? toCommitState(place, redact) : undefined,
      isOnRemote: place.isOnRemote,
      ref,
      isTag: object?.type === 'tag',
      hasOthers: hasOthers(state, place),
      remoteRefs: state.remoteRefs.map(redact),
    }),
  };
}

/** Of two changes of one commit, one after the other, the first gives it another id, unless it is the last commit. */
function hasOthers({ commits, mixed }: PushState, { id, after }: CommitPlace): boolean {
  return commits > 1 || (after !== 0 && mixed.has(id));
}

function kindOf({ type }: PushedObject): FoundIn['kind'] {
  return type === 'tag' ? 'tag' : 'object';
}

function choosePart({ kind, file }: Match): 'line' | 'file' | 'message' {
  if (file.kind === 'message') return 'message';
  return kind === 'file' ? 'file' : 'line';
}

/** There are so many that this one was not looked at. */
function unknownPlace(id: string): CommitPlace {
  return {
    id,
    shortId: id.slice(0, 10),
    subject: '',
    isRoot: false,
    isMerge: false,
    branch: undefined,
    isCurrent: true,
    tip: id,
    after: undefined,
    isOneFile: false,
    refs: [],
    isOnRemote: false,
  };
}

function shorten(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//u, '');
}
