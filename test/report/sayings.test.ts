import { expect, test } from 'vitest';

import { layOutSayings } from '../../src/report/sayings.ts';

const page = { columns: 40, isTerminal: true };

test('leaves what fits on one line', () => {
  expect(layOutSayings('  ', 'Hook installed: .git/hooks/pre-commit', page)).toEqual([
    '  Hook installed: .git/hooks/pre-commit',
  ]);
});

test('gives a command that does not fit a line of its own, unbroken', () => {
  const command = 'git config --show-origin --get-all core.hooksPath';
  expect(layOutSayings('', `See who set it: ${command}`, page)).toEqual(['See who set it:', `  ${command}`]);
  expect(layOutSayings('', `設定元：${command}`, page)).toEqual(['設定元：', `  ${command}`]);
  expect(layOutSayings('', `Voyez qui\u00A0: ${command}`, page)).toEqual([
    'Voyez qui\u00A0:',
    `  ${command}`,
  ]);
});

test('breaks a sentence between its words, behind a colon too', () => {
  expect(layOutSayings('', 'Correct it: keyguard checks nothing at all until then.', page)).toEqual([
    'Correct it: keyguard checks nothing at',
    'all until then.',
  ]);
});

test('breaks a list between what it lists', () => {
  expect(layOutSayings('', 'Possible: init, install, uninstall, doctor, scan', page)).toEqual([
    'Possible: init, install, uninstall,',
    'doctor, scan',
  ]);
});

test('copies indented lines as they are, and sees no colon in an address', () => {
  const line = `    run: ${'keyguard '.repeat(6)}now`;
  expect(layOutSayings('  ', `Add this to it:\n${line}`, page)).toEqual(['  Add this to it:', `  ${line}`]);
  expect(layOutSayings('', 'Update git, see https://git-scm.com/downloads', page)).toEqual([
    'Update git, see',
    'https://git-scm.com/downloads',
  ]);
});

test('breaks nothing where there is no terminal', () => {
  const text = `Correct it, ${'for keyguard checks nothing until then, '.repeat(4)}please.`;
  expect(layOutSayings('', text, { columns: 40, isTerminal: false })).toEqual([text]);
});

test('shows no control characters', () => {
  expect(layOutSayings('', 'Hook: \u001B[2J', page).join('')).not.toContain('\u001B');
});
