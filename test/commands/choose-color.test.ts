import { expect, test } from 'vitest';

import { chooseColor } from '../../src/commands/choose-color.ts';

test.each([
  [true, { NO_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, {}, true, true],
  [undefined, {}, false, false],
])('option %s, environment %j, terminal %s → %s', (...row) => {
  const [option, env, isTerminal, expected] = row;
  expect(chooseColor({ option, env, isTerminal })).toBe(expected);
});
