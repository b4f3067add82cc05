import type { Chunk, Encoding } from '../../types.ts';
import type { EncodedPlaces } from '../find-candidates.ts';

/** A chunk's bytes, and where in them something may be encoded. */
export interface Source extends EncodedPlaces {
  readonly bytes: Buffer;
  readonly encoding: Chunk['encoding'];
  /** Told how many bytes are decoded, or tried. */
  readonly onWork: (bytes: number) => void;
}

/** What a part of a source holds in an encoding, and how that lies in the source. */
export interface Stretch {
  readonly encoding: Encoding;
  /** Text: UTF-8, or in the source's own encoding where only some characters are escaped. */
  readonly bytes: Uint8Array;
  readonly isUtf8: boolean;
  /** The source's byte at which a decoded byte begins; goes on with it. */
  readonly locate: (index: number) => number;
  /** The source's bytes that are reported for the decoded bytes [start, end). */
  readonly span: (start: number, end: number) => readonly [start: number, end: number];
}

/** Finds and decodes what is in one encoding: no byte of the source more than a few times, and only into text. */
export type Decoder = (source: Source) => readonly Stretch[];
