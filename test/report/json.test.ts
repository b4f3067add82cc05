import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { reporters } from '../../src/report/index.ts';
import type { Report, SkipReason } from '../../src/types.ts';
import { sampleFinding, sampleReport, standardReports } from './sample-report.ts';
import { sampleSteps } from './sample-steps.ts';

const english = await loadMessages('en');
const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: true }).compile(closeObjects(schema) as object);

/** The schema lets keys be added later; the test does not, so that every key is described. */
function closeObjects(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closeObjects);
  if (typeof node !== 'object' || node === null) return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closeObjects(value)]));
  return 'properties' in node ? { ...closed, additionalProperties: false } : closed;
}

function renderJson(report: Report, messages = english): string {
  return reporters.json.render(report, { messages, columns: 80, color: true });
}

describe.each(languages)('in %s', async (language) => {
  const messages = await loadMessages(language);

  test.each(Object.entries(standardReports))('%s is what the schema describes', (_name, report) => {
    validate(JSON.parse(renderJson(report, messages)));
    expect(validate.errors).toBeNull();
  });

  test('every kind of step is what the schema describes', () => {
    const finding = sampleFinding();
    const steps = Object.values(sampleSteps).flat();
    const report = sampleReport([{ ...finding, advice: { ...finding.advice, steps } }]);
    validate(JSON.parse(renderJson(report, messages)));
    expect(validate.errors).toBeNull();
  });

  test('reads as recorded', async () => {
    const text = renderJson(standardReports['several-findings']!, messages);
    await expect(text).toMatchFileSnapshot(`__snapshots__/several-findings.${language}.json`);
  });
});

const reasons: Readonly<Record<SkipReason, true>> = {
  binary: true,
  'too-large': true,
  encrypted: true,
  excluded: true,
  unreadable: true,
  special: true,
  repository: true,
  dependencies: true,
};

test.each(Object.keys(reasons))('describes %s as a reason for what was not looked at', (reason) => {
  validate(
    JSON.parse(renderJson(sampleReport([], { skipped: [{ file: 'a', reason: reason as SkipReason }] }))),
  );
  expect(validate.errors).toBeNull();
});

test('lets out no field that is not described', () => {
  const finding = { ...sampleFinding(), secret: 'raw', raw: 'raw' };
  expect(renderJson(sampleReport([finding]))).not.toContain('raw');
});

test('leaves out what is not known', () => {
  const text = renderJson(standardReports['one-env-file']!);
  expect(text).not.toContain('"excerpt"');
  expect(text).not.toContain('"replaceWith"');
});

test("writes a name's byte that is not UTF-8 as \\xNN, and other halves as U+FFFD", () => {
  const report = sampleReport([sampleFinding({ file: 'caf\uDCE9.ts', text: "k = '@' // \uD83D" })]);
  const { findings } = JSON.parse(renderJson(report)) as Report;
  expect(findings[0]!.file).toBe(String.raw`caf\xe9.ts`);
  expect(findings[0]!.excerpt!.text).toContain('\uFFFD');
});

test('gives the same text back, and shows no terminal or reader anything hidden', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const rendered = renderJson(sampleReport([sampleFinding({ file: `${text}.ts` })]));
      expect(rendered).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u,
      );
      expect((JSON.parse(rendered) as Report).findings[0]!.file).toBe(`${text}.ts`);
    }),
    { numRuns: 200 },
  );
});
