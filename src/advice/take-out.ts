import type { Advice, Step } from '../advice-types.ts';
import { stageCommand, unstageCommand } from './git-commands.ts';
import { quote } from './quote.ts';

/** Where a commit stands that is to be changed before it leaves. */
export interface CommitState {
  readonly id: string;
  readonly shortId: string;
  readonly isRoot: boolean;
  readonly isMerge: boolean;
  readonly branch: string | undefined;
  readonly isCurrent: boolean;
  /** Commits of the branch after it; undefined when they cannot simply be made anew. */
  readonly after: number | undefined;
  /** It changes one file alone: without that it is empty. */
  readonly isOneFile: boolean;
  /** Local branches and tags that have it. */
  readonly refs: readonly string[];
}

/** What has to be taken out, and of what. */
export interface TakeOutSubject {
  /** From the repository's root, as the user has to type it. */
  readonly path: string;
  readonly part: 'line' | 'file' | 'message';
  readonly hasLines: boolean;
  /** The value still stands in this file where the branch ends. */
  readonly isInTip: boolean;
  /** Undefined for what is in no commit. */
  readonly commit: CommitState | undefined;
  /** A remote has that commit already. */
  readonly isOnRemote: boolean;
  /** The ref that is pushed, when it is a tag's message or an object that is no commit. */
  readonly ref: string;
  readonly isTag: boolean;
  /** There is more to take out than one change of this commit can do: of other commits, or of its message and its files. */
  readonly hasOthers: boolean;
  /** Refs of what remotes have: what is in them stays as it is. */
  readonly remoteRefs: readonly string[];
}

/** Turns advice about what is to be committed into advice about what is committed already, and is to leave. */
export function adviseTakeOut(advice: Advice, subject: TakeOutSubject): Advice {
  return { ...advice, steps: chooseSteps(advice.steps, subject) };
}

function chooseSteps(steps: readonly Step[], subject: TakeOutSubject): readonly Step[] {
  const { commit, part, isInTip } = subject;
  const revokes = steps.filter((step) => step.action === 'revoke');
  const isFirst = subject.isOnRemote || revokes.some((step) => step.first);
  const first = isFirst ? revokes.map((step): Step => ({ ...step, first: true, seenIn: 'remote' })) : [];
  const later = isFirst ? [] : revokes;
  const allows = steps.filter(
    ({ action }) => action === 'allow' || action === 'allow-in-message' || action === 'allow-file',
  );
  if (commit === undefined) return [...first, takeAway(subject), ...later, ...allows];
  if (part === 'message')
    return [...first, ...changeBranch(commit), reword(subject, commit), ...later, ...allows];
  const fixes = steps.filter((step) => step.action !== 'revoke' && !allows.includes(step));
  if (canAmend(subject, commit)) return [...first, ...amend(fixes, subject, commit), ...later, ...allows];
  if (canFixUp(subject, commit))
    return [...first, ...changeBranch(commit), ...fixUp(fixes, subject, commit), ...later, ...allows];
  return [
    ...first,
    rewrite(subject, commit),
    ...(isInTip && part === 'line' ? fixes : []),
    ...later,
    ...allows,
  ];
}

function canAmend({ isInTip, hasOthers }: TakeOutSubject, { after }: CommitState): boolean {
  return isInTip && !hasOthers && after === 0;
}

function canFixUp(
  { isInTip, hasOthers, part }: TakeOutSubject,
  { after, isMerge, isRoot, isOneFile }: CommitState,
): boolean {
  const isEmptyRoot = part === 'file' && isRoot && isOneFile;
  return isInTip && !hasOthers && after !== undefined && !isMerge && !isEmptyRoot;
}

function changeBranch({ isCurrent, branch }: CommitState): readonly Step[] {
  return isCurrent || branch === undefined
    ? []
    : [{ action: 'switch-branch', branch, command: `git switch ${quote(branch)}` }];
}

function amend(fixes: readonly Step[], { part }: TakeOutSubject, commit: CommitState): readonly Step[] {
  const staged = fixes.findLast((step) => step.action === 'stage-again');
  const option = part === 'file' && commit.isOneFile ? ' --allow-empty' : '';
  const commands = [
    ...(staged === undefined ? [] : [staged.command]),
    `git commit --amend --no-edit${option}`,
  ];
  return [
    ...changeBranch(commit),
    ...fixes.filter((step) => step !== staged),
    { action: 'amend', command: commands.join('\n') },
  ];
}

function fixUp(fixes: readonly Step[], { path, part }: TakeOutSubject, commit: CommitState): readonly Step[] {
  const commands = [`git commit --fixup=${commit.shortId}`, rebaseCommand(commit)];
  if (part === 'line') {
    const others = fixes.filter(({ action }) => action !== 'stage-again');
    const command = [stageCommand([path]), ...commands].join('\n');
    return [...others, { action: 'fixup', commit: commit.shortId, command }];
  }
  // git would take away a file that it does not track when it goes back to the commit that has it.
  const kept = '"$(git rev-parse --git-dir)/keyguard-kept"';
  const back = `mv -- ${kept} ${quote(path)}`;
  const command = commit.isOneFile
    ? [`cp -- ${quote(path)} ${kept}`, dropCommand(commit), back].join('\n')
    : [unstageCommand(path), `mv -- ${quote(path)} ${kept}`, ...commands, back].join('\n');
  const ignores = fixes.filter(({ action }) => action === 'ignore-file');
  return [{ action: 'fixup-file', file: path, commit: commit.shortId, command }, ...ignores];
}

function reword(subject: TakeOutSubject, commit: CommitState): Step {
  if (subject.hasOthers || commit.after === undefined || (commit.isMerge && commit.after > 0))
    return rewrite(subject, commit);
  if (commit.after === 0)
    return { action: 'reword-commit', isLast: true, command: 'git commit --amend --only' };
  return { action: 'reword-commit', isLast: false, command: rewordCommand(commit) };
}

// `--fixup=reword:` would put the old first line, and the secret in it, into a message once more: the hook stops that.
function rewordCommand(commit: CommitState): string {
  const editor = `sed -i.bak /^p[a-z]*.${commit.shortId}/s/p[a-z]*/r/`;
  return `git -c "sequence.editor=${editor}" rebase -i --autostash ${baseOf(commit)}`;
}

// `~1`, for `^` means something to some shells; a setting, for not every shell can set a variable for one command.
function rebaseCommand(commit: CommitState): string {
  return `git -c sequence.editor=: rebase -i --autosquash --autostash ${baseOf(commit)}`;
}

function baseOf({ isRoot, shortId }: CommitState): string {
  return isRoot ? '--root' : `${shortId}~1`;
}

// Without its file nothing is left of it: git does not put an empty commit in its place.
function dropCommand({ shortId }: CommitState): string {
  return `git rebase --autostash --onto ${shortId}~1 ${shortId}`;
}

function takeAway({ isTag, ref }: TakeOutSubject): Step {
  const name = ref.replace(/^refs\/tags\//u, '');
  const tag = quote(name);
  if (isTag) return { action: 'rewrite-tag', tag: name, command: `git tag -f -a ${tag} ${tag}'^{}'` };
  return { action: 'delete-ref', ref, command: `git update-ref -d ${quote(ref)}` };
}

/** Refs that are named one by one. */
const mostNamed = 3;

function rewrite({ part, path, hasLines, hasOthers, remoteRefs }: TakeOutSubject, commit: CommitState): Step {
  const refs = `--refs ${nameRefs(commit.refs, `--contains=${commit.shortId} refs/heads refs/tags`, '')}`;
  const without = remoteRefs.length === 0 ? '' : ` ${nameRefs(remoteRefs, 'refs/remotes', '^')}`;
  const range = `${refs}${without}`;
  if (part === 'file') {
    const command = `git filter-repo --force --invert-paths --path ${quote(path)} ${range}`;
    return { action: 'rewrite-history', what: 'file', command };
  }
  const what = part === 'message' ? 'message' : 'text';
  const filter = `git filter-repo --force --replace-${what} /dev/stdin ${range}`;
  if (hasLines || hasOthers)
    return {
      action: 'rewrite-history',
      what,
      asks: 'lines',
      command: `sed -n 's/./literal:&/p' | ${filter}`,
    };
  const command = `read -rs SECRET && printf 'literal:%s\\n' "$SECRET" | ${filter}`;
  return { action: 'rewrite-history', what, asks: 'value', command };
}

function nameRefs(refs: readonly string[], pattern: string, sign: string): string {
  if (refs.length <= mostNamed) return refs.map((ref) => quote(`${sign}${shorten(ref)}`)).join(' ');
  return `$(git for-each-ref --format='${sign}%(refname)' ${pattern})`;
}

function shorten(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|remotes)\//u, '');
}
