import { describe, expect, test } from 'vitest';

import { hasScissors, readTemplate } from '../../../src/git/message/read-template.ts';

const scissors = (comment = '#'): string => `${comment} ${'-'.repeat(24)} >8 ${'-'.repeat(24)}\n`;
const notes = (comment = '#'): string => `${comment} Do not modify.\n${comment} It will go.\n`;
const diff = 'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1 @@\n host\n-#\n';
const status = (comment = '#'): string => `${comment}\n${comment} On branch main\n${comment}\n`;
const hint = (comment = '#', what = 'ignored'): string =>
  `\n${comment} Please enter the message. Lines starting\n${comment} with '${comment}' will be ${what}, and more.\n`;

describe('the message ends', () => {
  test.each<readonly [name: string, message: string, rest: string]>([
    ['at its end', 'pay\n', ''],
    ['at the scissors', 'pay\n', scissors() + notes() + diff],
    ['at scissors without notes', 'pay\n', scissors() + diff],
    ['at scissors in the first line', '', scissors() + notes() + diff],
    ['at scissors that a status follows', 'pay\n', scissors() + notes() + status()],
    [
      'at the first scissors',
      'pay\n',
      scissors() + notes() + diff + hint() + status() + scissors() + notes() + diff,
    ],
    ['at scissors with another sign', 'pay\n', scissors(';') + notes(';') + diff],
    ['at scissors with a sign of several letters', 'pay\n', scissors('//é') + notes('//é') + diff],
    ['behind scissors of an older message', `pay\n${scissors()}${notes()}${diff}${hint()}${status()}`, ''],
    ['behind scissors without a sign', `pay\n${scissors('').slice(1)}${diff}`, ''],
    ['behind indented scissors', `pay\n ${scissors('').slice(1)}${diff}${status('')}`, ''],
    ['behind scissors with another line end', `pay\n${scissors().replace('\n', '\r\n')}${diff}`, ''],
    ['behind scissors without a line end', `pay\n${scissors().trimEnd()}`, ''],
    ['behind scissors inside of a line', `pay\n# x${scissors('-')}x`, ''],
  ])('%s', (_name, message, rest) => {
    const text = Buffer.from(message + rest).toString('latin1');
    expect(text.slice(0, readTemplate(text).end)).toBe(Buffer.from(message).toString('latin1'));
  });
});

describe('comments are left out', () => {
  test.each<readonly [name: string, comment: string | undefined, text: string]>([
    ['when git says so', '#', `pay\n${hint()}${status()}`],
    ['when git says so in one line', '#', "pay\n# Lines starting with '#' will be ignored, and more\n"],
    ['when git says so of another sign', '//', `pay\n${hint('//')}${status('//')}`],
    ['when git says so above a diff', '#', `pay\n${hint()}${status()}${scissors()}${notes()}${diff}`],
    ['not when git does not say so', undefined, `pay\n# with it\n`],
    ['not when git says that they are kept', undefined, `pay\n${hint('#', 'kept; you may remove them')}`],
    ['not when git says that they are kept, and an older message not', undefined, hint() + hint('#', 'kept')],
    [
      'not when the status stands below the scissors',
      undefined,
      `pay\n${hint()}${scissors()}${notes()}${status()}`,
    ],
    ['not when it is said below the scissors', undefined, `pay\n${scissors()}${notes()}-${hint().trim()}\n`],
    ['not when the author says so of nothing', undefined, "pay\nlines with '#' will be ignored\n"],
    ['not when an empty sign is spoken of', undefined, "pay\n '' will be ignored\n"],
  ])('%s', (_name, comment, text) => {
    expect(readTemplate(text).comment).toBe(comment);
  });
});

test('tells in bytes whether there may be scissors at all', () => {
  expect(hasScissors(Buffer.from(`pay\n${scissors()}`))).toBe(true);
  expect(hasScissors(Buffer.from('pay\n>8\n'))).toBe(false);
});

test('reads a large message in time that grows with its size alone', () => {
  for (const line of ['#', '# --', scissors(), `${'-'.repeat(24)} >8 `, "' will be ignored"]) {
    const started = process.cpuUsage();
    readTemplate(line.repeat(2_000_000 / line.length));
    readTemplate(`${line.trimEnd()}\n`.repeat(2_000_000 / (line.length + 1)));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  }
});
