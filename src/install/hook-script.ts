import { createHash } from 'node:crypto';

import { quoteWord } from './shell-word.ts';

/** What the hook knows of the clone that it was installed from. */
export interface Recorded {
  /** Folders whose `node_modules` hold keyguard, from the top of the work tree, with `/`. */
  readonly folders: readonly string[];
  /** The node that ran `keyguard install`. */
  readonly node: string;
}

/** A hook file that holds keyguard's lines, taken apart; each character is one byte. */
export interface OwnHook {
  /** The shebang, and what the user put between it and keyguard's lines. */
  readonly before: string;
  readonly block: string;
  readonly after: string;
  /** False when someone changed keyguard's own lines. */
  readonly isIntact: boolean;
  readonly recorded: Recorded;
}

const begin = /^# keyguard-hook begin (?<version>\d+) (?<sum>\w+)$/mu;
const end = '\n# keyguard-hook end';
const look = 'kg_checkout=$1 && set -- .';
const recordedNode = "kg_recorded='";
const quotedWords = /(?: '(?:[^']|'\\'')*')*/uy;

/** Takes a hook file apart; undefined when it holds no line of keyguard. */
export function parseHook(bytes: Uint8Array): OwnHook | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const found = begin.exec(text);
  if (found === null) return undefined;
  const ending = text.indexOf(end, found.index);
  const stop = ending < 0 ? text.length : ending + end.length;
  const isLineEnded = text[stop] === '\n';
  const block = text.slice(found.index, isLineEnded ? stop + 1 : stop);
  return {
    before: text.slice(0, found.index),
    block,
    after: text.slice(found.index + block.length),
    isIntact: isLineEnded && found.groups?.['sum'] === sum(block),
    recorded: { folders: readFolders(block), node: readNode(block) },
  };
}

/** Whether a hook's lines are those of the script that ships, as nobody has installed it. */
export function isShipped({ block }: OwnHook, template: string): boolean {
  return block === readLines(template);
}

/** Renders keyguard's lines: the same inputs give the same bytes, and a check sum tells later whether they were changed. */
export function renderBlock(template: string, { folders, node }: Recorded): string {
  const words = folders.map((folder) => ` ${quote(folder)}`).join('');
  const block = readLines(template)
    .replace(look, () => look + words)
    .replace(`${recordedNode}'`, () => `kg_recorded=${quote(node)}`);
  return block.replace(' unsigned\n', ` ${sum(block)}\n`);
}

function readLines(template: string): string {
  return `${template.slice(template.search(begin)).trimEnd()}\n`;
}

/** What is left of a hook file without keyguard's lines; undefined when only its shebang is. */
export function renderRest({ before, after }: OwnHook): string | undefined {
  const own = before.replace(/^#!.*/u, '') + after;
  return own.trim() === '' ? undefined : before + after;
}

/** The sum over the lines as they are without a sum. */
function sum(block: string): string {
  const unsigned = block.replace(begin, '# keyguard-hook begin $<version> unsigned');
  return createHash('sha256').update(unsigned, 'latin1').digest('hex').slice(0, 16);
}

function quote(text: string): string {
  return quoteWord(Buffer.from(text).toString('latin1'));
}

function readFolders(block: string): readonly string[] {
  quotedWords.lastIndex = block.indexOf(look) + look.length;
  const words = quotedWords.exec(block)?.[0] ?? '';
  return [...words.matchAll(/ '((?:[^']|'\\'')*)'/gu)].map(([, word = '']) => unquote(word));
}

function readNode(block: string): string {
  const start = block.indexOf(recordedNode) + recordedNode.length;
  return unquote(/^(?:[^']|'\\'')*/u.exec(block.slice(start))?.[0] ?? '');
}

function unquote(word: string): string {
  return Buffer.from(word.replaceAll(String.raw`'\''`, "'"), 'latin1').toString();
}
