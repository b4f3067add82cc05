import type { Chunk, SourceFile } from '../../types.ts';
import { appendBytes, beginRun, createChunkWriter, endRun } from '../chunk-writer.ts';
import { type ContentType, headSize, judgeContent } from '../content-type.ts';

/** What a file held. */
export interface ContentSummary {
  readonly type: ContentType;
  /** Lines of text and bytes of the file that were looked at: none of a binary or encrypted file. */
  readonly lines: number;
  readonly bytes: number;
}

/** Takes one file after another, from the first byte to the last, in pieces of any size. */
export interface ContentReader {
  readonly begin: (file: SourceFile) => void;
  /** False once the rest of the file makes no difference. */
  readonly take: (bytes: Buffer) => boolean;
  readonly end: () => ContentSummary;
}

interface ContentState {
  /** The file's beginning, until it is long enough to be judged. */
  head: Buffer;
  type: ContentType | undefined;
  /** Turns UTF-16 into UTF-8 as it comes; called without anything at the end. */
  decode: ((bytes?: Buffer) => Buffer) | undefined;
  bytes: number;
  endsInNewline: boolean;
}

const newline = 10;
const nothing = Buffer.alloc(0);

/** Makes a reader that hands on what is text as chunks, decoded; it holds no more than one chunk, however large a file is. */
export function createContentReader(sink: (chunk: Chunk) => void): ContentReader {
  const writer = createChunkWriter(sink);
  let state = createState();
  const append = (bytes: Buffer): void => {
    appendBytes(writer, bytes);
    if (bytes.length > 0) state.endsInNewline = bytes.at(-1) === newline;
  };
  const feed = (bytes: Buffer): void => {
    state.bytes += bytes.length;
    append(state.decode?.(bytes) ?? bytes);
  };
  const judge = (): void => {
    state.type = judgeContent(state.head);
    if (state.type === 'utf-16le' || state.type === 'utf-16be') state.decode = createDecode(state.type);
    if (isLookedAt(state.type)) feed(state.head);
    state.head = nothing;
  };
  return {
    begin: (file) => {
      state = createState();
      beginRun(writer, file, 1);
    },
    take: (bytes) => {
      if (state.type === undefined) {
        // Copied when it has to wait: the caller may fill its buffer anew.
        const isEnough = state.head.length === 0 && bytes.length >= headSize;
        state.head = isEnough ? bytes : Buffer.concat([state.head, bytes]);
        if (state.head.length >= headSize) judge();
      } else if (isLookedAt(state.type)) feed(bytes);
      return state.type === undefined || isLookedAt(state.type);
    },
    end: () => {
      if (state.type === undefined) judge();
      if (state.decode) append(state.decode());
      const lines = writer.endLine - (state.endsInNewline ? 1 : 0);
      endRun(writer, true);
      return { type: state.type ?? 'text', lines, bytes: state.bytes };
    },
  };
}

function createState(): ContentState {
  return { head: nothing, type: undefined, decode: undefined, bytes: 0, endsInNewline: true };
}

function createDecode(type: 'utf-16le' | 'utf-16be'): (bytes?: Buffer) => Buffer {
  const decoder = new TextDecoder(type);
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: bytes !== undefined }));
}

function isLookedAt(type: ContentType): boolean {
  return type !== 'binary' && type !== 'encrypted';
}
