import type { Chunk } from '../../types.ts';
import type { CompiledRule } from '../compile-rules.ts';
import { type Candidate, type EncodedPlaces, type Search, findCandidates } from '../find-candidates.ts';
import { decoders } from './decoders.ts';
import { joinStretches } from './join-stretches.ts';
import type { Stretch } from './stretch.ts';

const DEEPEST = 2;

/** Finds what the rules hit in what a chunk holds encoded, up to two encodings deep; each stands at its original place. */
export function findEncoded(chunk: Chunk, places: EncodedPlaces, search: Search): Candidate[] {
  return findAtDepth(chunk, places, { search, depth: 1 });
}

interface Level {
  readonly search: Search;
  readonly depth: number;
}

function findAtDepth(chunk: Chunk, places: EncodedPlaces, { search, depth }: Level): Candidate[] {
  const { buffer, byteOffset, byteLength } = chunk.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const onWork = (units: number): void => search.onWork?.(units);
  const source = { bytes, encoding: chunk.encoding, onWork, ...places };
  return decoders.flatMap((decode) => {
    const stretch = joinStretches(decode(source));
    if (stretch === undefined) return [];
    const inner = toChunk(chunk, stretch);
    const pass = findCandidates(inner, { ...search, isWanted: isSpecific });
    const own = pass.candidates.filter(({ isBelieved }) => isBelieved);
    const deeper = depth < DEEPEST ? findAtDepth(inner, pass.encoded, { search, depth: depth + 1 }) : [];
    return [...own, ...deeper].map((candidate) => toSource(candidate, stretch));
  });
}

/** Beside what is encoded there is no name that would say what a value is. */
function isSpecific({ kind }: CompiledRule): boolean {
  return kind !== 'generic';
}

function toChunk(chunk: Chunk, { bytes, isUtf8 }: Stretch): Chunk {
  return {
    file: chunk.file,
    bytes,
    encoding: isUtf8 ? 'utf8' : 'latin1',
    start: 0,
    end: bytes.length,
    line: 1,
    column: 0,
    isWhole: true,
  };
}

/** The candidate as it stands in what the stretch was decoded from. */
function toSource(candidate: Candidate, { encoding, locate, span }: Stretch): Candidate {
  const [start, end] = span(candidate.start, candidate.end);
  const { chain, part } = candidate.encoded ?? { chain: [], part: [candidate.start, candidate.end] };
  return {
    ...candidate,
    begin: locate(candidate.begin),
    start,
    end,
    encoded: { chain: [encoding, ...chain], part: [locate(part[0]), locate(part[1])] },
  };
}
