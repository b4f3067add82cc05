import { expect, test } from 'vitest';

import { judgeCall } from '../../src/install/judge-call.ts';

const call = 'keyguard check-staged';
const isCall = (line: string) => line.includes(call);
const judge = (text: string, stopsAtFailure = false) => judgeCall({ text, isCall, stopsAtFailure });

test.each([
  `#!/bin/sh\n${call}\n`,
  call,
  `#!/bin/sh\n${call}\n\n# the end\n`,
  `#!/bin/sh\n${call} || exit $?\nnpm test\n`,
  `#!/bin/sh\n${call} || exit 1\nexit 0\n`,
  `#!/usr/bin/env bash\nset -euo pipefail\n${call}\nnpm test\n`,
  `#!/bin/sh\nset -o errexit\n${call}\nnpm test\n`,
  `#!/bin/sh\nif command -v keyguard >/dev/null; then ${call} || exit $?; fi\nnpm test\n`,
  `#!/bin/sh\nif [ -t 1 ]; then\n  exit 0\nfi\n${call}\n`,
  `#!/bin/sh\n# exit 0\n${call}\n`,
  `#!/bin/sh\nexec ${call}\n`,
  `#!/bin/sh\n${call} &&\n  npm test\n`,
  `#!/bin/sh\nif ! ${call}; then exit 1; fi\nnpm test\n`,
  `#!/usr/bin/env node\nspawnSync('${call}');\nexit\n`,
])('a call whose result decides: %j', (text) => {
  expect(judge(text)).toBe('decides');
});

test.each([`#!/bin/sh\nexit 0\n${call}\n`, `#!/bin/sh\nexec npm test\n${call}\n`, `exit\r\n${call}\r\n`])(
  'a call that is never reached: %j',
  (text) => {
    expect(judge(text)).toBe('is-cut');
    expect(judge(text, true)).toBe('is-cut');
  },
);

test.each([
  `#!/bin/sh\n${call} || true\n`,
  `#!/bin/sh\n${call} || :\n`,
  `#!/bin/sh\n${call}; exit 0\n`,
  `#!/bin/sh\n${call} &\nnpm test\n`,
])('a call whose result is thrown away: %j', (text) => {
  expect(judge(text)).toBe('is-lost');
  expect(judge(text, true)).toBe('is-lost');
});

test('a call whose result the next command replaces, unless a failure ends the script', () => {
  const text = `#!/bin/sh\n${call}\nnpm test\n`;
  expect(judge(text)).toBe('is-lost');
  expect(judge(text, true)).toBe('decides');
});
