import { array, assert, constantFrom, integer, pre, property } from 'fast-check';
import { expect, test } from 'vitest';

import { ruleTable } from '../../../src/rules/table.generated.ts';
import { createMatcher } from '../../../src/scan/matcher.ts';
import { reveal } from '../../../src/scan/secret.ts';
import type { Match } from '../../../src/types.ts';
import { patternRules, sampleOf } from '../../helpers/samples.ts';
import { createChunk, createFile } from '../helpers/chunk.ts';
import { encoders } from '../helpers/encoders.ts';
import { findAll } from '../helpers/find-all.ts';

type Encoder = keyof typeof encoders;

const matcher = createMatcher(ruleTable);
const tokens: readonly Encoder[] = ['base64', 'base64url', 'hex'];
const escapes: readonly Encoder[] = ['percent', 'unicode', 'html'];
const encodings = [...tokens, ...escapes];
// Base64 of a private key is one of the rules' own: then the encoding around that is one less.
const rules = patternRules.filter(({ kind }) => kind !== 'generic' && kind !== 'private-key');

/** A text in which a secret is encoded, and what of it is reported. */
interface Planted {
  readonly text: string;
  readonly secret: string;
  readonly from: number;
  readonly to: number;
}

/** Encodes what is planted once more: escapes keep its place, a token is reported as a whole. */
function encode({ text, secret, from, to }: Planted, encoding: Encoder): Planted {
  const encoded = encoders[encoding](text);
  if (tokens.includes(encoding)) return { text: encoded, secret, from: 0, to: encoded.length };
  const start = encoders[encoding](text.slice(0, from)).length;
  return { text: encoded, secret, from: start, to: start + encoders[encoding](text.slice(from, to)).length };
}

function plant(ruleId: string, seed: number, chain: readonly Encoder[]): Planted {
  const { text, secret } = sampleOf(ruleId, seed);
  const name = `${rules.find(({ id }) => id === ruleId)?.env ?? ''}=`;
  const from = name.length + text.indexOf(secret);
  const plain = { text: `${name}${text} `, secret, from, to: from + secret.length };
  return chain.reduceRight(encode, plain);
}

function findPlanted(ruleId: string, { text }: Planted): Match[] {
  const path = `${rules.find(({ id }) => id === ruleId)?.sampleFolder ?? ''}notes.md`;
  const chunk = createChunk(`first line\n  note: <${text}> end\nlast line\n`, { file: createFile(path) });
  return findAll(matcher, chunk).filter(({ kind }) => kind !== 'generic');
}

const someRule = constantFrom(...rules.map(({ id }) => id));
const someSeed = integer({ min: 1, max: 10_000 });
const INDENT = '  note: <'.length;

test('finds the token of any rule in any one or two encodings, at the place of what stands for it', () => {
  const someChain = array(constantFrom(...encodings), { minLength: 1, maxLength: 2 });
  assert(
    property(someRule, someSeed, someChain, (ruleId, seed, chain) => {
      // Some values that are made up are too much alike.
      pre(findPlanted(ruleId, plant(ruleId, seed, [])).some((match) => match.ruleId === ruleId));
      const planted = plant(ruleId, seed, chain);
      const found = findPlanted(ruleId, planted);
      const startColumn = INDENT + planted.from + 1;
      const span = { startLine: 2, startColumn, endLine: 2, endColumn: INDENT + planted.to + 1 };
      expect(found).toMatchObject([{ ruleId, span }]);
      expect(found.map(({ secret }) => reveal(secret))).toEqual([planted.secret]);
      // Base64 without any of the characters in which the two kinds differ is called base64.
      const names = found[0]?.encoded?.chain.map((name, index) =>
        name === 'base64' ? chain[index]?.slice(0, 6) : name,
      );
      expect(names).toEqual(chain.map((name, index) => (names?.[index] === 'base64' ? 'base64' : name)));
    }),
    { numRuns: 1500 },
  );
});

test('does not look into a third encoding', () => {
  const someChain = array(constantFrom(...encodings), { minLength: 3, maxLength: 3 });
  assert(
    property(someRule, someSeed, someChain, (ruleId, seed, chain) => {
      expect(findPlanted(ruleId, plant(ruleId, seed, chain))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
