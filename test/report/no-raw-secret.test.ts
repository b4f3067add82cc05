import { describe, expect, test } from 'vitest';

import { createAdvice } from '../../src/advice/create-advice.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { reporters } from '../../src/report/index.ts';
import type { PatternRule } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';
import { findRuleDetails } from '../../src/rules/details.ts';
import { providers } from '../../src/rules/index.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinding } from '../../src/scan/create-finding.ts';
import { createMatcher } from '../../src/scan/matcher.ts';
import type { Finding, Match } from '../../src/types.ts';
import { carriers } from '../helpers/carriers.ts';
import { createChunk, createFile } from '../scan/helpers/chunk.ts';
import { sampleReport } from './sample-report.ts';

const matcher = createMatcher(ruleTable);
const all = await Promise.all(languages.map(loadMessages));
// Every third: each costs some matching, and what stands around a value is tested with the excerpt.
const someCarriers = carriers.filter((_carrier, index) => index % 3 === 0);
const rules = providers
  .flatMap((provider) => provider.rules)
  .filter((rule): rule is PatternRule => rule.kind !== 'file');

/** Goes the pipeline's way from a text to its findings. */
function findIn(text: string, path: string): Finding[] {
  const matches: Match[] = [];
  matcher.match(createChunk(text, { file: createFile(path) }), (match) => matches.push(match));
  return matches.map((match) => {
    const details = findRuleDetails(match.ruleId);
    const lineMatches = matches.filter(({ span }) => span.startLine === match.span.startLine);
    const advice = createAdvice(
      { details, path, identifier: match.identifier },
      { envFile: '.env', envState: 'not-ignored' },
    );
    return {
      ...createFinding(match, { details, shownPath: path, salt: new Uint8Array(32), lineMatches }),
      advice,
    };
  });
}

/** Each place by itself as people see it, and all of them together in every format and language. */
function renderAll(places: readonly (readonly Finding[])[]): string {
  const context = { columns: 80, color: false };
  const alone = places.map((findings) =>
    reporters.text.render(sampleReport(findings), { ...context, messages: all[0]! }),
  );
  const together = all.flatMap((messages) =>
    Object.values(reporters).map((each) =>
      each.render(sampleReport(places.flat()), { ...context, messages }),
    ),
  );
  return [...alone, ...together].join('\n');
}

/** Stretches of a secret that would help whoever sees them: all of eight characters that are no public prefix. */
function telling(secret: string): string[] {
  const tail = secret.slice(Math.ceil(secret.length / 4));
  return Array.from({ length: Math.max(0, tail.length - 7) }, (_, index) =>
    tail.slice(index, index + 8),
  ).filter((part) => /\d/u.test(part));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('no format shows any stretch of the secret, in any language', () => {
    const sample = rule.sample(createMake(7));
    const { text, secret } = typeof sample === 'string' ? { text: sample, secret: sample } : sample;
    const places = someCarriers.map((carrier) => {
      const value = (carrier.escape ?? String)(text);
      return findIn(carrier.render(rule.env, value), carrier.path);
    });
    const output = renderAll(places);
    expect(output).not.toContain(secret);
    expect(telling(secret).filter((part) => output.includes(part))).toEqual([]);
    expect(places.flat().length).toBeGreaterThan(0);
  });
});
