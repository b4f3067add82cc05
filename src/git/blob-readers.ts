import type { BlobReader } from './blob-batch.ts';
import { type ContentType, headSize, judgeContent } from './content-type.ts';

/** Passes over a blob. */
export const ignoreBlob: BlobReader = { take: () => undefined, end: () => undefined };

/** Judges a blob of `size` bytes by its beginning, and reads it with the reader that is chosen for that. */
export function readByType(size: number, choose: (type: ContentType) => BlobReader): BlobReader {
  const needed = Math.min(headSize, size);
  let head = Buffer.alloc(0);
  let reader = needed === 0 ? choose('text') : undefined;
  return {
    take: (bytes) => {
      if (reader) return reader.take(bytes);
      head = Buffer.concat([head, bytes]);
      if (head.length < needed) return;
      reader = choose(judgeContent(head));
      reader.take(head);
    },
    end: () => reader?.end(),
  };
}

/** Hands on what a blob holds as UTF-8. */
export function decodeBlob(type: 'utf-16le' | 'utf-16be', reader: BlobReader): BlobReader {
  const decoder = new TextDecoder(type);
  return {
    take: (bytes) => {
      reader.take(Buffer.from(decoder.decode(bytes, { stream: true })));
    },
    end: () => {
      reader.take(Buffer.from(decoder.decode()));
      reader.end();
    },
  };
}

/** Gathers a whole blob. */
export function collectBlob(done: (bytes: Buffer) => void): BlobReader {
  const parts: Buffer[] = [];
  return {
    take: (bytes) => {
      parts.push(bytes);
    },
    end: () => {
      done(Buffer.concat(parts));
    },
  };
}
