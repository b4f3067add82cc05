import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { tellChecks } from '../../src/commands/doctor/tell-checks.ts';
import { type Check, checkIds, diagnosisStatus } from '../../src/doctor-types.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { renderDoctorJson } from '../../src/report/doctor-json.ts';
import { renderDoctorText } from '../../src/report/doctor-text.ts';
import { textWidth } from '../../src/report/width.ts';
import { sampleOf } from '../helpers/samples.ts';
import { sampleChecks, worstChecks } from './sample-checks.ts';

interface Schema {
  readonly $defs: { readonly check: { readonly properties: Record<string, { readonly enum: string[] }> } };
}

const schema = JSON.parse(readFileSync('docs/doctor.schema.json', 'utf8')) as Schema;
const validate = new Ajv2020({ strict: true }).compile(schema);

test('the schema names every check and every code', () => {
  const { id, code } = schema.$defs.check.properties;
  expect(id?.enum).toEqual(checkIds);
  expect(code?.enum).toEqual(Object.keys(diagnosisStatus));
});

describe.each(languages)('in %s', async (language) => {
  const { doctor: messages } = await loadMessages(language);
  const view = { messages, columns: 80, color: false, isUnicode: true, isVerbose: false };
  const render = (checks: readonly Check[], more: Partial<typeof view> = {}) =>
    renderDoctorText(tellChecks(checks, { messages, cwd: '/repo' }), { ...view, ...more });

  test('all reads as recorded', async () => {
    const all = Object.entries(sampleChecks).map(
      ([name, checks]) => `## ${name}\n${render(checks)}\n${render(checks, { isVerbose: true })}`,
    );
    await expect(all.join('\n')).toMatchFileSnapshot(`__snapshots__/doctor.${language}.txt`);
  });

  test.each(Object.entries(sampleChecks))('%s is what the schema describes', (_, checks) => {
    validate(JSON.parse(renderDoctorJson(tellChecks(checks, { messages }))));
    expect(validate.errors).toBeNull();
  });

  test('all that can be wrong at once fits one screen, and says how much is left', () => {
    const lines = render(worstChecks).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    const told = lines.filter((line) => /^ {2}[!✗] /u.test(line)).length;
    // One is the verdict, one repeats what its hook's line says, and git itself is in order.
    expect(lines.join('\n')).toContain(messages.andMore(worstChecks.length - told - 3));
  });

  test('lines keep to the width, but for the verdict and for what is to be copied', () => {
    const lines = render(worstChecks, { isVerbose: true }).split('\n').slice(2);
    const wide = lines.filter((line) => textWidth(line) > 80);
    expect(wide.filter((line) => !/(?:git|npx|cd|npm) /u.test(line))).toEqual([]);
  });

  test('every diagnosis has a sentence that names its facts', () => {
    for (const { message } of tellChecks(worstChecks, { messages }).checks) {
      expect(message).not.toBe('');
      expect(message).not.toMatch(/undefined|\[object/u);
    }
  });
});

describe('in English', async () => {
  const { doctor: messages } = await loadMessages('en');
  const view = { messages, columns: 80, color: false, isUnicode: true, isVerbose: true };

  test('a name that holds a secret, or that fools the terminal, is made safe', () => {
    const { text } = sampleOf('github-pat-classic');
    const file = `/repo/${text}\u{1B}[2J/pre-commit`;
    const checks: readonly Check[] = [
      {
        id: 'pre-commit',
        diagnosis: { kind: 'hook-missing', hook: 'pre-commit', file },
        fix: `rm '${file}'`,
      },
    ];
    const report = tellChecks(checks, { messages, cwd: '/repo' });
    for (const shown of [renderDoctorText(report, view), renderDoctorJson(report)]) {
      expect(shown).not.toContain(text);
      expect(shown).not.toContain('\u{1B}');
    }
  });

  test('terminals without signs get ASCII', () => {
    const checks = sampleChecks['not-protected'] ?? [];
    const shown = renderDoctorText(tellChecks(checks, { messages }), { ...view, isUnicode: false });
    expect(shown).toMatch(/^ {2}x /mu);
    expect(shown).toMatch(/^ {2}\+ /mu);
    expect(shown).not.toMatch(/[^\u0000-\u007F]/u);
  });

  test('colour changes nothing but colour', () => {
    const report = tellChecks(sampleChecks['not-protected'] ?? [], { messages });
    const shown = renderDoctorText(report, { ...view, color: true });
    expect(shown).toContain('\u{1B}[');
    expect(shown.replaceAll(/\u{1B}\[\d+m/gu, '')).toBe(renderDoctorText(report, view));
  });

  test('what a trial shows gives way to its cause in the first line', () => {
    const checks: readonly Check[] = [
      { id: 'proof-pre-commit', diagnosis: { kind: 'proof-lets-through', hook: 'pre-commit' } },
      { id: 'settings', diagnosis: { kind: 'settings-invalid', what: 'keyguard.json is broken' } },
    ];
    const [first] = renderDoctorText(tellChecks(checks, { messages }), view).split('\n');
    expect(first).toContain('NOT protected: keyguard.json is broken');
  });
});
