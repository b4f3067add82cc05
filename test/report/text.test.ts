import { stripVTControlCharacters } from 'node:util';

import { describe, expect, test } from 'vitest';

import { codeLanguages } from '../../src/languages/index.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { reporters } from '../../src/report/index.ts';
import { textWidth } from '../../src/report/width.ts';
import type { Report } from '../../src/types.ts';
import { sampleFinding, sampleReport, standardReports } from './sample-report.ts';

const english = await loadMessages('en');

function renderPlain(report: Parameters<typeof reporters.text.render>[0], columns = 80): string {
  return reporters.text.render(report, { messages: english, columns, color: false, isRepeatable: true });
}

function renderWhole(report: Report): string {
  return reporters.text.render(report, { messages: english, columns: 80, color: false, isComplete: true });
}

describe.each(languages)('in %s', async (language) => {
  const messages = await loadMessages(language);

  const render = (report: Report, columns: number, color = false) =>
    reporters.text.render(report, { messages, columns, color, isRepeatable: true });

  test.each([80, 60])('all reads as recorded at %i columns', async (columns) => {
    const all = Object.entries(standardReports).map(
      ([name, report]) => `## ${name}\n${render(report, columns)}`,
    );
    await expect(all.join('\n')).toMatchFileSnapshot(`__snapshots__/text/${language}.${columns}.txt`);
  });

  test.each(Object.entries(standardReports))('%s says the same in colour', (_name, report) => {
    expect(stripVTControlCharacters(render(report, 80, true))).toBe(render(report, 80));
    expect(render(report, 80)).not.toContain('\u001B');
  });

  test('colours as recorded', async () => {
    const text = render(standardReports['several-findings']!, 80, true);
    await expect(text).toMatchFileSnapshot(`__snapshots__/text/${language}.color.txt`);
  });

  test('offers no way to fix what stands where it belongs: several values in an ignored .env that was scanned', () => {
    const state = { envState: 'ignored', covered: new Set(['.env']), untracked: new Set(['.env']) } as const;
    const one = sampleFinding({ file: '.env', line: 1, text: 'A=@', state });
    const other = sampleFinding({ file: '.env', line: 2, text: 'B=@', value: 2, state });
    for (const findings of [[one], [one, other]]) {
      const context = { messages, columns: 80, color: false, source: 'tree' } as const;
      const text = reporters.text.render(sampleReport(findings), context);
      expect(text).not.toContain(messages.report.howToFix);
      expect(text).not.toMatch(/^\n\n|\n\n\n/u);
    }
  });

  test('ends with the one command where there is one, and tells all by hand when asked', () => {
    const report = sampleReport([sampleFinding(), sampleFinding({ file: 'a.py', value: 2 })]);
    expect(render(report, 80).split('\n').slice(-2)).toEqual(['  npx keyguard fix', '']);
    const context = { messages, columns: 80, color: false, isRepeatable: true } as const;
    const whole = reporters.text.render(report, { ...context, isComplete: true });
    expect(whole).toContain('import os');
    expect(whole).toContain('>> .gitignore');
    expect(whole).not.toContain('--verbose');
  });

  test('one finding fits on one screen, whatever its language and the state of .env', () => {
    const names = codeLanguages.flatMap(({ extensions = [] }) => extensions);
    const files = [
      ...names.map((name) => `test/a.${name}`),
      'Dockerfile',
      '.github/workflows/ci.yml',
      '.env',
    ];
    const cases = files.flatMap((file) =>
      (['ignored', 'not-ignored', 'tracked'] as const).flatMap((envState) =>
        [false, true].map((alreadyInHead) => ({ file, alreadyInHead, state: { envState } })),
      ),
    );
    for (const changes of cases) {
      const report = sampleReport([sampleFinding(changes)], {
        skipped: [{ file: 'a.png', reason: 'binary' }],
      });
      const lines = reporters.text
        .render(report, { messages, columns: 80, color: false, isRepeatable: true })
        .trimEnd()
        .split('\n');
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(24);
      expect(lines.slice(1).filter((line) => textWidth(line) > 80)).toEqual([]);
    }
  });
});

test('tells the story in the first line', () => {
  const first = (name: string) => renderPlain(standardReports[name]!).split('\n')[0];
  expect(first('one-finding')).toBe('keyguard: commit blocked: Stripe secret key in src/pay.ts:12:20');
  expect(first('several-findings')).toBe(
    'keyguard: commit blocked: 3 secrets in 5 files, first Stripe secret key in src/pay.ts:12:20',
  );
  expect(first('one-warning')).toBe(
    'keyguard: 1 warning, commit not blocked: Stripe test key in src/pay.ts:12:20',
  );
});

test('says nothing about a clean and complete check, and one line about an incomplete one', () => {
  expect(renderPlain(standardReports['clean']!)).toBe('');
  expect(renderPlain(standardReports['clean-with-skipped']!).split('\n')).toHaveLength(2);
});

test('shows a warning after what blocks, and does not count it', () => {
  const warning = sampleFinding({ file: 'a.ts', rule: { id: 'w', name: 'W', severity: 'warning' } });
  const text = renderPlain(sampleReport([warning, sampleFinding({ file: 'b.ts' })]));
  expect(text.split('\n')[0]).toBe('keyguard: commit blocked: Stripe secret key in b.ts:12:20');
  expect(text.indexOf('  b.ts:12:20')).toBeLessThan(text.indexOf('  a.ts:12:20'));
  expect(text).toContain('a.ts:12:20  W (w)  warning, does not block');
});

test('lists every place of one value once, as links, and counts from the twelfth on', () => {
  const findings = Array.from({ length: 14 }, (_, index) => sampleFinding({ line: index + 1 }));
  const text = renderPlain(sampleReport(findings));
  expect(text).toContain('Also in: src/pay.ts:2:20\n');
  expect(text.match(/src\/pay\.ts:11:20$/gmu)).toHaveLength(1);
  expect(text).not.toContain('src/pay.ts:12:20');
  expect(text).toContain('and 3 more places');
});

test('does not take one file out of git twice', () => {
  const text = renderPlain(
    sampleReport([
      sampleFinding({ file: '.env', text: 'A=@', state: { envState: 'tracked' } }),
      sampleFinding({ file: 'a.ts', value: 2, state: { envState: 'tracked' } }),
    ]),
  );
  expect(text.match(/git rm -f --cached -- \.env/gu)).toHaveLength(1);
});

test('one value in several files is one secret, even though fingerprints differ by path', () => {
  const text = renderPlain(sampleReport([sampleFinding({ file: 'a.ts' }), sampleFinding({ file: 'b.rb' })]));
  expect(text.split('\n')[0]).toBe('keyguard: commit blocked: Stripe secret key in a.ts:12:20');
  expect(text).toContain('Also in: b.rb:12:20\n             → ENV.fetch("STRIPE_KEY")');
});

test('never offers --no-verify or KEYGUARD_SKIP as an answer to a finding', () => {
  for (const report of Object.values(standardReports)) {
    expect(renderPlain(report)).not.toContain('KEYGUARD_SKIP');
    expect(renderPlain(report).replace('--no-verify is no way out', '')).not.toContain('--no-verify');
  }
});

test('keeps the story on one line and the terminal safe when names are hostile', () => {
  const file = 'a\u001B]0;x\u0007\nkeyguard: all fine\u202E.ts\uDCFF';
  const text = renderPlain(sampleReport([sampleFinding({ file, text: "k = '@' // \u001B[2J\u2028" })]));
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]|\p{Cs}/u);
  expect(text.split('\n')[0]).toContain(String.raw`a\x1b]0;x\x07\nkeyguard: all fine\u{202e}.ts\xff:12:6`);
});

describe('a file that does not belong in git', () => {
  const whole = sampleFinding({
    file: '.env',
    rule: { id: 'env-file', name: '.env file', kind: 'file', revoke: { via: 'self' } },
    value: 9,
  });
  const inside = sampleFinding({ file: '.env', text: 'STRIPE_KEY=@' });

  test('is one story with the values in it, and says where those are revoked', () => {
    const text = renderPlain(sampleReport([whole, inside]));
    expect(text.split('\n')[0]).toBe('keyguard: commit blocked: .env does not belong in git (.env file)');
    expect(text).toContain('  .env  .env file (env-file)\n    .env:12:12  Stripe secret key');
    expect(text).toContain('revoke it at Stripe');
    expect(text.match(/Take \.env out of the commit/gu)).toHaveLength(1);
  });

  test('leaves its values to themselves where it only warns', () => {
    const text = renderPlain(sampleReport([{ ...whole, severity: 'warning' }, inside]));
    expect(text.split('\n')[0]).toBe('keyguard: commit blocked: Stripe secret key in .env:12:12');
  });

  test('does not hide the same value elsewhere', () => {
    const text = renderPlain(sampleReport([whole, inside, sampleFinding({ file: 'src/pay.ts' })]));
    expect(text.split('\n')[0]).toContain('2 secrets in 2 files');
    expect(text).toContain('→ process.env.STRIPE_KEY');
  });

  test('counts values beyond a handful', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      sampleFinding({ file: '.env', line: index + 1, text: 'A=@', value: index }),
    );
    expect(renderPlain(sampleReport([whole, ...many]))).toContain('    and 3 more places\n');
  });

  test('is let pass by a setting, the others by a comment', () => {
    const text = renderPlain(sampleReport([whole, inside, sampleFinding({ file: 'src/pay.ts' })]));
    expect(text).toContain('above the line:\n  // keyguard:allow stripe-secret-key -- reason\n');
    expect(text).toContain('as a whole, in keyguard.json:\n  { "ignore": [".env"] }\n');
    const files = renderPlain(sampleReport([whole, { ...whole, file: 'b.env', fingerprint: 'b' }]));
    expect(files).not.toContain('keyguard:allow');
  });
});

test('names imports and loaders once for several findings', () => {
  const text = renderWhole(
    sampleReport([
      sampleFinding({ file: 'a.py' }),
      sampleFinding({ file: 'b.py', value: 2 }),
      sampleFinding({ file: 'c.go', value: 3 }),
    ]),
  );
  expect(text).toContain('Add where it is missing:\n       import os  (*.py)\n       import "os"  (*.go)\n');
  expect(text.match(/load_dotenv/gu)).toHaveLength(1);
  expect(renderWhole(sampleReport([sampleFinding(), sampleFinding({ file: 'b.py', value: 2 })]))).toContain(
    'Add to b.py, if it is missing: import os',
  );
});

test('counts what is not listed, and blocks for it even where nothing is listed', () => {
  const more = { unlisted: { error: 998, warning: 0 } };
  const text = renderPlain({ ...sampleReport([sampleFinding()]), ...more });
  expect(text.split('\n')[0]).toBe(
    'keyguard: commit blocked: 999 secrets in 1 file, first Stripe secret key in src/pay.ts:12:20',
  );
  expect(text).toContain('Found, but not listed: 998 more.');
  expect(renderPlain({ ...sampleReport([]), ...more })).toMatch(/^keyguard: commit blocked.*998/u);
});

test('tells among several findings that a password moves with its whole URL', () => {
  const url = sampleFinding({
    rule: { id: 'url-password', name: 'Password in a URL', kind: 'url-credential' },
  });
  const text = renderPlain(sampleReport([url, sampleFinding({ file: 'b.ts', value: 2 })]));
  expect(text).toMatch(/process\.env\.\w+! {2}\.env: \w+=… {2}\(the whole string\)/u);
});

test('gives each provider among several one line', () => {
  const text = renderPlain(standardReports['several-findings']!);
  expect(text).toContain('  Stripe: https://dashboard.stripe.com/apikeys\n');
});

test('keeps the arrow beside what it points at, however long that is', () => {
  const long = sampleFinding({ file: 'a.ts', identifier: `stripe_${'very_'.repeat(9)}long_key` });
  const text = renderPlain(sampleReport([long, sampleFinding({ file: 'b.ts', value: 2 })]));
  expect(text).toMatch(/→ process\.env\.STRIPE_VERY\w+!\n {6}\.env: STRIPE_VERY/u);
});
