import type { Chunk, RunGit, SourceFile } from '../../types.ts';
import { beginRun, appendBytes, createChunkWriter, endRun } from '../chunk-writer.ts';
import { type DiffPass, type Tally, createPass, takeChunk, takeHunk } from '../diff-pass.ts';
import { type ReadSummary, sumUp } from '../sum-up.ts';
import { compareBlobs } from './compare-blobs.ts';
import { logArguments } from './log-arguments.ts';
import { readMergeEntries } from './merge-entries.ts';
import { createMessageFile } from './message-file.ts';
import { type LogHandlers, createLogParser, makeLogError } from './parse-log.ts';
import { readUndiffable } from './read-undiffable.ts';

/** Takes what commits add. Each chunk's file carries its commit. */
export interface CommitSink {
  /** The files whose chunks come next; reading goes on when the promise is settled. */
  readonly begin: (files: readonly SourceFile[]) => Promise<void> | undefined;
  /** Also of messages, which are in no list of files. */
  readonly chunk: (chunk: Chunk) => void;
  /** Nothing more comes of these files, but of the `late` ones, which come once more. */
  readonly end: (summary: ReadSummary, late: ReadonlySet<SourceFile>) => void;
  /** Nothing more comes of these commits; they are in order, parents before children. */
  readonly done: (ids: readonly string[]) => void;
}

/** Commits that are being read. */
interface Batch {
  readonly git: RunGit;
  readonly sink: CommitSink;
  readonly merges: string[];
  readonly late: Tally[];
}

const none: ReadonlySet<SourceFile> = new Set();

/** Hands on what each commit adds: its message, and the lines that none of its parents has; merges after the others. */
export async function readCommits(git: RunGit, ids: readonly string[], sink: CommitSink): Promise<void> {
  const batch: Batch = { git, sink, merges: [], late: [] };
  let rest = ids;
  while (rest.length > 0) rest = rest.slice(await readLog(batch, rest));
  await readMerges(batch);
  await readLate(batch);
  sink.done(ids);
}

/** Reads the log of commits, up to one that git cannot compare, which is read in another way; gives how many were read. */
async function readLog(batch: Batch, ids: readonly string[]): Promise<number> {
  const log = createLogReading(batch, ids);
  const parser = createLogParser(log.handlers);
  try {
    await batch.git(logArguments, { input: Buffer.from(`${ids.join('\n')}\n`), onOutput: parser.feed });
  } catch (error) {
    const { id, pass, index } = log.findBroken(parser.abandon());
    if (id === undefined) throw error;
    const tallies = await readUndiffable(batch.git, { id, pass, error }, batch.sink);
    finish(batch, [...(pass?.tallies.values() ?? []), ...tallies]);
    return index + 1;
  }
  parser.end();
  if (log.count() !== ids.length) throw makeLogError('end');
  return ids.length;
}

interface LogReading {
  readonly handlers: LogHandlers;
  /** The commit that git gave up at: the last one, or the one after, which was not announced and has no pass. */
  readonly findBroken: (last: 'whole' | 'broken') => {
    readonly index: number;
    readonly id: string | undefined;
    readonly pass: DiffPass | undefined;
  };
  /** How many have begun. */
  readonly count: () => number;
}

function createLogReading(batch: Batch, ids: readonly string[]): LogReading {
  const { sink, merges } = batch;
  const startPass = (): DiffPass => createPass({ chunk: sink.chunk });
  const writer = createChunkWriter(sink.chunk);
  let pass = startPass();
  let count = 0;
  const handlers: LogHandlers = {
    commit: ({ id, parents }) => {
      if (id !== ids[count]) throw makeLogError('order');
      count += 1;
      pass = startPass();
      if (parents.length > 1) merges.push(id);
      beginRun(writer, createMessageFile('commit', id), 1);
    },
    message: (bytes, isEnd) => {
      appendBytes(writer, bytes);
      if (isEnd) endRun(writer, true);
    },
    files: (files) => {
      pass.files = files;
      return sink.begin(files);
    },
    hunk: (file, first, last) => takeHunk(pass, file, [first, last]),
    chunk: (chunk) => {
      takeChunk(pass, chunk);
    },
    end: () => {
      finish(batch, [...pass.tallies.values()]);
    },
  };
  return {
    handlers,
    findBroken: (last) => {
      const index = last === 'broken' ? count - 1 : count;
      return { index, id: ids[index], pass: last === 'broken' ? pass : undefined };
    },
    count: () => count,
  };
}

function finish({ sink, late }: Batch, tallies: readonly Tally[]): void {
  const waiting = tallies.filter(({ fate }) => fate === 'late');
  late.push(...waiting);
  sink.end(sumUp(tallies), waiting.length === 0 ? none : new Set(waiting.map(({ file }) => file)));
}

async function readMerges({ git, sink, merges }: Batch): Promise<void> {
  const entries = await readMergeEntries(git, merges);
  if (entries.length === 0) return;
  await sink.begin(entries.map(({ file }) => file));
  sink.end(sumUp(await compareBlobs(git, entries, sink.chunk)), none);
}

async function readLate({ git, sink, late }: Batch): Promise<void> {
  if (late.length === 0) return;
  const { readLateFiles } = await import('../late-files.ts');
  await sink.begin(late.map(({ file }) => file));
  await readLateFiles(git, { sink, mask: undefined }, late);
  sink.end(sumUp(late), none);
}
