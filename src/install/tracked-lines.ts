import { createHash } from 'node:crypto';

import { type HookName, hookCommands } from './hook-name.ts';
import { quoteWord } from './shell-word.ts';

/** What keyguard's lines say in a hook that a team shares: nothing of one machine. */
export interface TrackedFacts {
  readonly hook: HookName;
  /** What git or the hook manager writes before a hook's path to run it. */
  readonly runner: '' | 'sh -e ';
  /** Folders whose `node_modules` hold keyguard, from the top of the work tree, besides the top itself. */
  readonly folders: readonly string[];
  /** The command that brings keyguard back. */
  readonly cure: string;
  /** Whether a hook from before stands beside the file. */
  readonly hasPrevious: boolean;
  /** Whether the file is keyguard's as a whole. */
  readonly isWhole: boolean;
}

/** A shared hook that holds keyguard's lines, taken apart; each character is one byte. */
export interface TrackedHook {
  readonly before: string;
  readonly lines: string;
  readonly after: string;
  /** False when someone changed keyguard's own lines. */
  readonly isIntact: boolean;
  readonly isWhole: boolean;
  readonly folders: readonly string[];
}

const begin = /^# keyguard begin \d+ (?<sum>[\da-f]{8})(?<whole> new-file)?\r?$/mu;
const end = /\n# keyguard end(?:\r?\n|\r?$)/u;
const loop = '    for kg in .';

/** Renders keyguard's lines: the same facts give the same bytes, and a check sum tells later whether they were changed. */
export function renderTrackedLines(facts: TrackedFacts): string {
  const text = Buffer.from(render(facts)).toString('latin1');
  return text.replace(' unsigned', ` ${sum(text)}`);
}

/** Takes a hook file apart; undefined when keyguard's lines are not in it. */
export function parseTrackedHook(bytes: Uint8Array): TrackedHook | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const first = begin.exec(text);
  if (first === null) return undefined;
  const last = end.exec(text.slice(first.index));
  if (last === null) return undefined;
  const lines = text.slice(first.index, first.index + last.index + last[0].length);
  // Where the file ended without a line break, the one before was put there for keyguard's lines.
  const start = lines.endsWith('\n') ? first.index : first.index - 1;
  // Git may have given the file CRLF, with which no shell runs it: the lines are the same, and are written anew.
  const unsigned = lines.replace(/ [\da-f]{8}/u, ' unsigned').replaceAll('\r\n', '\n');
  return {
    before: text.slice(0, Math.max(0, start)),
    lines,
    after: text.slice(first.index + lines.length),
    isIntact: first.groups?.['sum'] === sum(`${unsigned.trimEnd()}\n`),
    isWhole: first.groups?.['whole'] !== undefined,
    folders: readFolders(lines),
  };
}

function sum(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 8);
}

function readFolders(lines: string): readonly string[] {
  const start = lines.indexOf(loop) + loop.length;
  const words = /^(?: '(?:[^']|'\\'')*')*/u.exec(lines.slice(start))?.[0] ?? '';
  return [...words.matchAll(/ '((?:[^']|'\\'')*)'/gu)].map(([, word = '']) =>
    Buffer.from(word.replaceAll(String.raw`'\''`, "'"), 'latin1').toString(),
  );
}

function render({ hook, runner, folders, cure, hasPrevious, isWhole }: TrackedFacts): string {
  const isPush = hook === 'pre-push';
  // What git hands to pre-push can be read once: everybody gets a copy.
  const feed = isPush ? 'printf %s "${kg_refs%.}" 2>/dev/null | ' : '';
  const command = hookCommands[hook];
  const words = folders.map((folder) => ` ${quoteWord(folder)}`).join('');
  return [
    `# keyguard begin 1 unsigned${isWhole ? ' new-file' : ''}`,
    '# Runs what stands below first, then looks for secrets. Taken out again by: npx keyguard uninstall',
    'if [ "${KEYGUARD_BELOW-}" = "$0" ]; then unset KEYGUARD_BELOW; else',
    ...(isPush ? ['  kg_refs=$(cat && printf .) || exit 2'] : []),
    '  if [ "${KEYGUARD_PROBE-}" != 1 ]; then',
    ...(hasPrevious
      ? [
          `    [ ! -${runner === '' ? 'x' : 'f'} "$0.keyguard-prev" ] || ${feed}${runner}"$0.keyguard-prev" "$@" || exit`,
        ]
      : []),
    `    ${feed}KEYGUARD_BELOW=$0 ${runner}"$0" "$@" || exit`,
    '  fi',
    '  for kg_top in . main; do',
    '    [ $kg_top = . ] || kg_top=$(git rev-parse --git-common-dir)/..',
    // Teams lint their hooks.
    '    # shellcheck disable=SC2043',
    `${loop}${words}; do`,
    '      kg=$kg_top/$kg/node_modules/keyguard/hooks/keyguard.sh',
    `      [ ! -f "$kg" ] || { ${feed}sh "$kg" ${hook} "$@"; exit; }`,
    '    done',
    '  done',
    `  case " \${KEYGUARD_SKIP-} " in *[\\ ,]1[\\ ,]* | *[\\ ,]${hook}[\\ ,]*)`,
    "    echo 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.' >&2; exit 0 ;; esac",
    `  [ ! -f .pnp.cjs ] || { ${feed}yarn keyguard ${command} "$@"; exit; }`,
    `  ! command -v keyguard >/dev/null || { ${feed}keyguard ${command} "$@"; exit; }`,
    `  printf '%s\\n' 'keyguard: blocked, nothing was checked: keyguard is not in node_modules.' \\`,
    `    ${quoteWord(`  To put it right: ${cure}`)} \\`,
    `    '  To go on without the check, this once: KEYGUARD_SKIP=1 git ${isPush ? 'push' : 'commit'} ...' \\`,
    '    "  To remove keyguard from this repository: take the lines between its marks out of $0" >&2',
    '  exit 2',
    'fi',
    '# keyguard end',
    '',
  ].join('\n');
}
