import { expect, test } from 'vitest';

import { nameFiles } from '../../src/report/name-files.ts';

test('names the kinds of files that a line is for, each line and kind once', () => {
  expect(
    nameFiles([
      ['node --env-file=.env …', 'src/a.ts'],
      ['load_dotenv()', 'tools/b.py'],
      ['node --env-file=.env …', 'src/c.js'],
      ['node --env-file=.env …', 'd.ts'],
      ['include .env', 'build.d/Makefile'],
      ['. ./.env', '.profile'],
    ]),
  ).toEqual([
    'node --env-file=.env …  (*.ts, *.js)',
    'load_dotenv()  (*.py)',
    'include .env  (Makefile)',
    '. ./.env  (.profile)',
  ]);
});
