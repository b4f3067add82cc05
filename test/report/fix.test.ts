import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import type { FixReport } from '../../src/fix-report-types.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { renderFixJson } from '../../src/report/fix-json.ts';
import { renderFix } from '../../src/report/fix-text.ts';
import { textWidth } from '../../src/report/width.ts';
import { sampleFinding } from './sample-report.ts';

const schema = JSON.parse(readFileSync('docs/fix.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

const moved = { finding: sampleFinding(), variable: 'STRIPE_KEY', envFile: '.env' };
const none: FixReport = { stage: 'done', fixed: [], left: [], files: [], steps: [] };
const source = { path: 'src/pay.ts', where: 'both', isNew: false, hasUnstaged: false } as const;
const env = { path: '.env', where: 'private', isNew: true, hasUnstaged: false } as const;
const example = { path: '.env.example', where: 'both', isNew: true, hasUnstaged: false } as const;
const ignore = { path: '.gitignore', where: 'both', isNew: false, hasUnstaged: false } as const;
const steps = moved.finding.advice.steps.filter(({ action }) => action === 'revoke' || action === 'load-env');

const samples: Readonly<Record<string, FixReport>> = {
  nothing: none,
  unchanged: { ...none, stage: 'unchanged', fixed: [moved] },
  one: { ...none, fixed: [moved], files: [source, env, example, ignore], steps },
  planned: { ...none, stage: 'planned', fixed: [moved], files: [source, env, example, ignore], steps },
  'in-head': {
    ...none,
    fixed: [moved],
    files: [{ ...source, hasUnstaged: true }],
    steps: sampleFinding({ alreadyInHead: true }).advice.steps.filter(({ action }) => action === 'revoke'),
  },
  left: {
    ...none,
    left: [
      { finding: sampleFinding({ file: 'config/settings.json' }), reason: 'no-lookup' },
      { finding: sampleFinding({ file: '設定/한국어.js', line: 7 }), reason: 'skipped' },
    ],
  },
  many: {
    ...none,
    fixed: [
      moved,
      { finding: sampleFinding({ file: 'id_rsa', line: 1, column: 1 }) },
      { finding: sampleFinding({ file: 'test/pay.test.ts', line: 3 }), allowReason: 'made up for the test' },
    ],
    left: [{ finding: sampleFinding({ file: 'settings.json' }), reason: 'changed-since' }],
    files: [
      source,
      { path: 'id_rsa', where: 'unstaged', isNew: false, hasUnstaged: false },
      { path: 'a.ts', where: 'index', isNew: false, hasUnstaged: true },
      { path: 'b.ts', where: 'disk', isNew: false, hasUnstaged: true },
    ],
    steps,
  },
};

describe.each(languages)('in %s', async (language) => {
  const messages = await loadMessages(language);
  const render = (report: FixReport, columns: number) =>
    renderFix(report, { messages, columns, color: false });

  test.each(Object.entries(samples))('%s reads as recorded', async (name, report) => {
    await expect(render(report, 80)).toMatchFileSnapshot(`__snapshots__/text/fix-${name}.${language}.txt`);
  });

  test.each(Object.entries(samples))('%s fits 60 columns, but for what is to be copied', (_, report) => {
    const lines = render(report, 60).split('\n');
    const long = lines.filter((line) => textWidth(line) > 60 && !line.includes('https://'));
    expect(long).toEqual([]);
  });

  test('one secret fits one screen', () => {
    for (const name of ['one', 'in-head']) {
      const lines = render(samples[name] ?? none, 80)
        .trimEnd()
        .split('\n');
      expect(lines.length).toBeLessThanOrEqual(23);
    }
  });

  test.each(Object.entries(samples))('%s is what the schema describes', (_, report) => {
    validate(JSON.parse(renderFixJson(report, messages)));
    expect(validate.errors).toBeNull();
  });
});

test('a program is told the same steps, the commit at last', async () => {
  const messages = await loadMessages('en');
  const actions = (report: FixReport) =>
    (JSON.parse(renderFixJson(report, messages)) as { steps: readonly { action: string }[] }).steps.map(
      ({ action }) => action,
    );
  expect(actions(samples['one'] ?? none)).toEqual(['load-env', 'revoke', 'commit']);
  expect(actions(samples['many'] ?? none)).toEqual(['load-env', 'revoke']);
});
