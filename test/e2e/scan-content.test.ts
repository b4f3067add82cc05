import { expect, test } from 'vitest';

import { cliBundle, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withFolder } from '../helpers/with-folder.ts';

const { text: key } = sampleOf('stripe-secret-key');
const line = `const key = '${key}';`;
const megabyte = 1024 * 1024;

// What `resourceUsage` calls its most is, on Linux, at least that of the process that started this one.
const measure = `
  import { readFileSync } from 'node:fs';
  process.on('exit', () => {
    const peak = process.platform === 'linux'
      ? Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
      : process.resourceUsage().maxRSS;
    console.error(peak * 1024);
  });`;

/** A node that prints, when it ends, how much memory it has used at most. */
const measuring = ['--import', `data:text/javascript,${encodeURIComponent(measure)}`];

test(
  'reads a file of any size piece by piece, to its end, in little memory',
  withFolder(async (folder) => {
    const filler = 'one more line of a large file that holds nothing at all\n';
    const lines = Math.ceil((150 * megabyte) / filler.length);
    await folder.write('large.txt', Buffer.alloc(lines * filler.length, filler));
    await folder.run('sh', ['-c', `printf '%s' "$0" >> large.txt`, line]);
    const args = [...measuring, cliBundle, 'scan', '--format', 'json'];
    const { stdout, stderr } = await folder.run(process.execPath, args);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ file: 'large.txt', startLine: lines + 1, startColumn: 14 }],
      coverage: { files: 1, addedLines: lines + 1, bytes: lines * filler.length + line.length },
    });
    expect(Number(stderr)).toBeGreaterThan(10 * megabyte);
    expect(Number(stderr)).toBeLessThan(150 * megabyte);
  }),
);

test(
  'finds what lies across the pieces that a file is read in, once',
  withFolder(async (folder) => {
    const places: string[] = [];
    for (let index = 0; index < 60; index++) {
      const before = 262_144 - index * 2;
      await folder.write(`${index}.txt`, `${'x'.repeat(before - 1)}\n${line}\n${'y'.repeat(70_000)}\n`);
      places.push(`${index}.txt:2:14`);
    }
    expect((await scanJson(folder)).places).toEqual(places.toSorted());
  }),
);

test(
  'reads UTF-16 with and without a mark, latin1, and text that holds a NUL',
  withFolder(async (folder) => {
    const text = `鍵は上にある\r\n${line}\r\n`;
    const little = Buffer.from(text, 'utf16le');
    await folder.write('marked.txt', Buffer.from(`\u{feff}${text}`, 'utf16le'));
    await folder.write('little.txt', little);
    await folder.write('big.txt', Buffer.from(little).swap16());
    await folder.write('large-16.txt', Buffer.from(`\u{feff}${'上\n'.repeat(400_000)}${line}`, 'utf16le'));
    await folder.write('latin1.txt', Buffer.from(`caf\u{e9}\n${line}\n`, 'latin1'));
    await folder.write('nul.txt', `a text with one\0 in it, and a second line\n${line}\n`);
    const { places, report } = await scanJson(folder);
    expect(places).toEqual([
      'big.txt:2:14',
      'large-16.txt:400001:14',
      'latin1.txt:2:14',
      'little.txt:2:14',
      'marked.txt:2:14',
      'nul.txt:2:14',
    ]);
    expect(report.coverage.skipped).toEqual([]);
  }),
);

test(
  'names what is binary or encrypted, and reads what an encrypted file holds beside its values',
  withFolder(async (folder) => {
    const picture = Buffer.from(Array.from({ length: 900_000 }, (_, index) => (index * index * 3) & 255));
    await folder.write('picture.png', picture);
    await folder.write('locked.txt', Buffer.concat([Buffer.from('\0GITCRYPT\0'), picture]));
    await folder.write('empty.txt', '');
    await folder.write('no-newline.txt', 'one\ntwo');
    const { report } = await scanJson(folder);
    expect(report.coverage).toMatchObject({
      files: 2,
      addedLines: 2,
      bytes: 7,
      skipped: [
        { file: 'locked.txt', reason: 'encrypted' },
        { file: 'picture.png', reason: 'binary' },
      ],
    });
  }),
);

test(
  'reads files that the system makes up, and that say they are empty',
  withFolder(async (folder) => {
    const env = { ...folder.env, STRIPE_KEY: key };
    const { exitCode, report } = await scanJson(folder, ['/proc/self/environ'], { env });
    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([{ ruleId: 'stripe-secret-key' }]);
  }),
);
