import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { addYamlMember, removeYamlMember } from '../../src/install/yaml-member.ts';

const path = ['pre-push', 'scripts', 'keyguard.sh'];
const value = { runner: 'sh', use_stdin: true };
const lines = '      runner: sh\n      use_stdin: true\n';

test.each([
  ['', `pre-push:\n  scripts:\n    keyguard.sh:\n${lines}`],
  ['# ours\n', `# ours\npre-push:\n  scripts:\n    keyguard.sh:\n${lines}`],
  ['a: 1\n', `a: 1\npre-push:\n  scripts:\n    keyguard.sh:\n${lines}`],
  ['a: 1', `a: 1\npre-push:\n  scripts:\n    keyguard.sh:\n${lines.trimEnd()}`],
  [
    'pre-push:\n  parallel: true # fast\n\n# next\nb: 2\n',
    `pre-push:\n  parallel: true # fast\n  scripts:\n    keyguard.sh:\n${lines}\n# next\nb: 2\n`,
  ],
  [
    'pre-push:\n    commands:\n        a:\n            run: |\n                x\n\nb: 2\n',
    `pre-push:\n    commands:\n        a:\n            run: |\n                x\n    scripts:\n      keyguard.sh:\n        runner: sh\n        use_stdin: true\n\nb: 2\n`,
  ],
  ['pre-push:\nb: 2\n', `pre-push:\n  scripts:\n    keyguard.sh:\n${lines}b: 2\n`],
  ['pre-push: # ours\n', `pre-push: # ours\n  scripts:\n    keyguard.sh:\n${lines}`],
  [
    'pre-push:\n  scripts:\n    "a.sh": {runner: sh} # mine\n  parallel: true\n',
    `pre-push:\n  scripts:\n    "a.sh": {runner: sh} # mine\n    keyguard.sh:\n${lines}  parallel: true\n`,
  ],
  [
    'pre-push:\r\n  piped: true\r\n',
    `pre-push:\n  piped: true\n  scripts:\n    keyguard.sh:\n${lines}`.replaceAll('\n', '\r\n'),
  ],
  ['---\na: 1\n', `---\na: 1\npre-push:\n  scripts:\n    keyguard.sh:\n${lines}`],
  ['{}\n', undefined],
  ['pre-push: { piped: true }\n', undefined],
  ['pre-push: &p\n  piped: true\n', undefined],
  ['a: &a\n  scripts:\n    b.sh:\n      runner: sh\npre-push:\n  <<: *a\n', undefined],
  ['a: &a\n  b: 1\npre-push: *a\n', undefined],
  ['a: 1\n---\nb: 1\n', undefined],
  ['a: 1\na: 2\n', undefined],
  ['- a\n', undefined],
  ['a: [\n', undefined],
  ['a: 1\n...\n', `a: 1\npre-push:\n  scripts:\n    keyguard.sh:\n${lines}...\n`],
])('adds a member with lines, and takes it out byte for byte: %j', async (before, after) => {
  const changed = await addYamlMember(before, path, value);
  expect(changed).toBe(after);
  if (changed !== undefined) expect(await removeYamlMember(changed, path)).toBe(before);
});

test('takes out only its own lines when others have come', async () => {
  const added = await addYamlMember('a: 1\n', path, value);
  const edited = `# new\n${added}      priority: 1\n    own.sh:\n      runner: sh\n`;
  expect(await removeYamlMember(edited, path)).toBe(
    '# new\na: 1\npre-push:\n  scripts:\n    own.sh:\n      runner: sh\n',
  );
});

test('leaves no empty name behind when lines have moved', async () => {
  const edited = 'pre-push:\n   scripts:\n     keyguard.sh: { runner: sh }\nb: 2\n';
  const removed = await removeYamlMember(edited, path);
  expect(parse(removed ?? '')).toEqual({ b: 2 });
});
