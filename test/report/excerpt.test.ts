import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { createStyle } from '../../src/report/color.ts';
import { cutExcerpt, renderExcerpt } from '../../src/report/excerpt.ts';
import { textWidth } from '../../src/report/width.ts';
import { sampleExcerpt, sampleFinding } from './sample-report.ts';

function render(text: string, columns = 80): string[] {
  return renderExcerpt(sampleFinding({ text }), 'rule', { columns, style: createStyle(false) });
}

test('puts the marker below the redacted part', () => {
  expect(render("const key = '@';")).toEqual([
    "  12 | const key = '****';",
    '     |              ^^^^  rule',
  ]);
});

test('puts it there behind wide letters, tabs and what has to be escaped', () => {
  expect(render("\t鍵\t= '@' // \u001B[1m")).toEqual([
    String.raw`  12 | 鍵 = '****' // \x1b[1m`,
    '     |       ^^^^  rule',
  ]);
});

test('puts the label below where there is no room for it', () => {
  const finding = sampleFinding({ text: "const key = '@';" });
  const page = { columns: 40, style: createStyle(false) };
  expect(renderExcerpt(finding, 'long-id-'.repeat(4), page)).toEqual([
    "  12 | const key = '****';",
    '     |              ^^^^',
    `     | ${'long-id-'.repeat(4)}`,
  ]);
});

test('cuts a long line around it', () => {
  const [line, marker] = render(`${'a,'.repeat(500)}"@"${',b'.repeat(500)}`, 60);
  expect(textWidth(line!)).toBeLessThanOrEqual(60);
  expect(line).toMatch(/\| ….*,"\*{4}",b.*…$/u);
  expect(marker!.indexOf('^')).toBe(line!.indexOf('*'));
});

test('drops the carriage return that ends a line on Windows, and shows any other', () => {
  expect(render("a = '@'\r")[0]).toBe("  12 | a = '****'");
  expect(render("a\r = '@'")[0]).toBe(String.raw`  12 | a\r = '****'`);
});

test('shows nothing for a file that is a finding as a whole', () => {
  expect(
    renderExcerpt(sampleFinding({ rule: { kind: 'file' } }), '', { columns: 80, style: createStyle(false) }),
  ).toEqual([]);
});

test('never takes more than the room there is, and never cuts the marked part away', () => {
  const text = string({ unit: 'grapheme', maxLength: 60 });
  assert(
    property(text, text, integer({ min: 10, max: 60 }), (before, after, columns) => {
      const shown = cutExcerpt(sampleExcerpt(`${before.replaceAll('@', 'a')}@${after}`), columns);
      expect(textWidth(shown.before + shown.redacted + shown.after)).toBeLessThanOrEqual(columns);
      expect(shown.redacted).toBe('****');
    }),
  );
});
