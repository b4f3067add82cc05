import { describe, expect, test } from 'vitest';

import { createRedactor } from '../../src/fix/create-redactor.ts';
import { diffEnv } from '../../src/fix/diff-env.ts';
import { diffTexts } from '../../src/fix/diff-texts.ts';
import type { FileState, FixPlan } from '../../src/fix/fix-types.ts';
import { listDiffs } from '../../src/fix/list-diffs.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { createStyle } from '../../src/report/color.ts';
import { renderDiff } from '../../src/report/fix-diff.ts';

const { fix } = await loadMessages('en');
const mask = '********';

describe('an environment file', () => {
  const diff = (before: string | undefined, after: string) =>
    diffEnv(before === undefined ? undefined : Buffer.from(before), Buffer.from(after)).flatMap(
      ({ lines }) => lines,
    );

  test('shows the names that are new, and no value', () => {
    expect(diff(undefined, 'A=one-value\n')).toEqual([`+A=${mask}`]);
    expect(diff('OLD=old-value\n', 'OLD=old-value\nNEW=new-value\n')).toEqual([`+NEW=${mask}`]);
  });

  test('shows nothing of what was there, nor of the further lines of a value', () => {
    expect(diff('OLD=old-value', 'OLD=old-value\nNEW="one==\ntwo=\n"\n')).toEqual([
      `-${mask}`,
      '\\ No newline at end of file',
      `+${mask}`,
      `+NEW=${mask}`,
      `+${mask}`,
      `+${mask}`,
    ]);
  });

  test('shows a name that waited for its value', () => {
    expect(diff('NEW=\n', 'NEW=new-value\n')).toEqual(['-NEW=', `+NEW=${mask}`]);
  });
});

test('a long line is cut around what changes', () => {
  const long = (middle: string) => `${'a;'.repeat(5000)}${middle}${'b;'.repeat(5000)}\n`;
  const lines = diffTexts(long('f("old")'), long('f(process.env.KEY)')).flatMap((hunk) => hunk.lines);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('f("old")');
  expect(lines[1]).toContain('f(process.env.KEY)');
  for (const line of lines) expect(line.length).toBeLessThan(200);
});

describe('a plan', () => {
  const state = (facts: Partial<FileState>): FileState => ({
    path: 'a.js',
    mode: '100644',
    staged: undefined,
    work: undefined,
    ...facts,
  });
  const redact = createRedactor({ subjects: [], matches: [], values: ['value-1'] });
  const show = (plan: Partial<FixPlan>) => {
    const none = { envFiles: new Map(), edits: [], unstaged: [], fixed: [], left: [] };
    const diffs = listDiffs({ ...none, ...plan }, new Map(), redact);
    return renderDiff(diffs, fix, createStyle(false));
  };
  const bytes = (text: string) => Buffer.from(text);
  const staged = (text: string) => ({ blob: '', bytes: bytes(text) });

  test('shows a change once that is the same in the index and on the disk, whatever its line ends', () => {
    const edit = {
      state: state({ staged: staged("f('value-1');\n"), work: bytes("f('value-1');\r\n") }),
      staged: bytes('f(k);\n'),
      work: bytes('f(k);\r\n'),
    };
    expect(show({ edits: [edit] })).toEqual([
      '--- a/a.js',
      '+++ b/a.js  (index and working tree)',
      '@@ -1,1 +1,1 @@',
      `-f('${mask}');`,
      '+f(k);',
    ]);
  });

  test('shows both where they differ, with what stands around it redacted', () => {
    const edit = {
      state: state({ staged: staged("f('value-1');\n"), work: bytes("// value-1\nf('value-1');\n") }),
      staged: bytes('f(k);\n'),
      work: bytes('// value-1\nf(k);\n'),
    };
    const shown = show({ edits: [edit] });
    expect(shown.filter((line) => line.startsWith('+++'))).toEqual([
      '+++ b/a.js  (index)',
      '+++ b/a.js  (working tree)',
    ]);
    expect(shown).toContain(` // ${mask}`);
    expect(shown.join('\n')).not.toContain('value-1');
  });

  test("shows nothing of a terminal's own codes, in names and in lines", () => {
    const path = 'a\u001B]0;x\u0007\u202Ejs';
    const edit = {
      state: state({ path, staged: staged('\u001B[2J\told\n') }),
      staged: bytes('\u001B[2J\tnew\u009B1m\n'),
    };
    const shown = show({ edits: [edit], unstaged: ['key\u001B[1m'] });
    expect(shown.join('\n')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(shown).toContain(String.raw`+\x1b[2J    new\x9b1m`);
    expect(shown.at(-1)).toContain('leaves the index');
  });
});
