import { expect, test } from 'vitest';

import { canLink } from '../../src/commands/can-link.ts';

test.each([
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.90.1', NO_COLOR: '1' }],
  [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }],
  [{ VTE_VERSION: '7600', TERM: 'xterm-256color' }],
  [{ TERM: 'xterm-kitty' }],
  [{ WT_SESSION: 'x' }],
])('a terminal that shows links: %j', (env) => {
  expect(canLink(env, true)).toBe(true);
  expect(canLink(env, false)).toBe(false);
  expect(canLink({ ...env, CI: 'true' }, true)).toBe(false);
  expect(canLink({ ...env, TERM: 'dumb' }, true)).toBe(false);
  expect(canLink({ ...env, TERM: 'tmux-256color' }, true)).toBe(false);
  expect(canLink({ ...env, FORCE_HYPERLINK: '0' }, true)).toBe(false);
});

test.each([
  [{}],
  [{ TERM: 'xterm-256color' }],
  [{ VTE_VERSION: '5000' }],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.60.0' }],
  [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '453' }],
])('one that is not known to: %j', (env) => {
  expect(canLink(env, true)).toBe(false);
  expect(canLink({ ...env, FORCE_HYPERLINK: '1' }, false)).toBe(true);
});
