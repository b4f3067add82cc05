import { expect, test } from 'vitest';

import type { Command } from '../../src/commands/command.ts';
import { parseOptions } from '../../src/commands/parse-options.ts';
import { KeyguardError } from '../../src/errors.ts';

const command: Command = {
  name: 'probe',
  options: { format: { type: 'string', values: ['text', 'json'] }, baseline: { type: 'boolean' } },
  positionals: ['file'],
  run: async () => ({ exitCode: 0 }),
};

function failure(args: readonly string[]): { code: string; details: object } {
  try {
    parseOptions(command, args);
  } catch (error) {
    if (error instanceof KeyguardError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('did not throw');
}

test.each([
  [['--format', 'json'], { format: 'json' }, []],
  [['--format=json', 'a.ts'], { format: 'json' }, ['a.ts']],
  [['--no-baseline'], { baseline: false }, []],
  [['--baseline', '--no-color', '-h'], { baseline: true, color: false, help: true }, []],
  [['--', '--format'], {}, ['--format']],
  [[], {}, []],
])('parses %j', (args, options, positionals) => {
  const parsed = parseOptions(command, args);
  expect({ ...parsed.options }).toEqual(options);
  expect(parsed.positionals).toEqual(positionals);
});

test.each([
  [['--formt', 'json'], 'unknown-option'],
  [['--no-format'], 'unknown-option'],
  [['-x'], 'unknown-option'],
  [['--constructor'], 'unknown-option'],
  [['--format', 'xml'], 'invalid-value'],
  [['--baseline=yes'], 'invalid-value'],
  [['--format'], 'missing-argument'],
  [['a', 'b'], 'unexpected-argument'],
])('refuses %j', (args, code) => {
  expect(failure(args).code).toBe(code);
});

test('names the option as it was typed and what is known', () => {
  const { details } = failure(['--formt=json']);
  expect(details).toMatchObject({ option: '--formt' });
  expect(details).toHaveProperty('known', expect.stringContaining('--format'));
});

test('names the command, whose help has the options', () => {
  for (const args of [['--formt'], ['--format'], ['--format', 'xml']])
    expect(failure(args).details).toMatchObject({ command: 'probe' });
});

test('does not offer what it takes, but has no use for', () => {
  const { details } = failure(['--verbos']);
  expect(details).not.toHaveProperty('known', expect.stringContaining('verbose'));
});
