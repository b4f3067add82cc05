import { describe, expect, test } from 'vitest';

import { judgeAllow } from '../../src/scan/inline-allow.ts';
import { createSecret } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';

const secret = 'the-value';

function matchOn(line: string): Match {
  return {
    ruleId: 'acme-key',
    kind: 'structured',
    severity: 'error',
    file: { path: 'a', rawPath: new Uint8Array(), status: 'added', kind: 'file', blob: '', oldBlob: '' },
    span: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
    secret: createSecret(secret),
    line: createSecret(line),
  };
}

function judge(line: string, above?: string) {
  return judgeAllow(matchOn(line), above === undefined ? undefined : createSecret(above));
}

function allowed(line: string, above?: string): boolean {
  return judge(line, above).isAllowed;
}

test.each([
  `key = "${secret}" // keyguard:allow acme-key -- a fixture`,
  `key = "${secret}" # keyguard:allow acme-key`,
  `key = "${secret}" # keyguard:allow`,
  `key = "${secret}" // keyguard: allow acme-key -- a space, as eslint has it`,
  `key = "${secret}" # keyguard:allow -- no rule named`,
  `key = "${secret}" /* keyguard:allow other-rule, acme-key */`,
  `<b>${secret}</b> <!-- keyguard:allow acme-key -->`,
  `SET x = '${secret}' -- keyguard:allow acme-key -- reason`,
  `key = "${secret}" # gitleaks:allow`,
  `key = "${secret}" # pragma: allowlist secret`,
  `key = "${secret}" // secretlint-disable-line`,
  `key = "${secret}" # trufflehog:ignore`,
  `key = "${secret}" # ggignore`,
  `password = "${secret}"  # nosec B105`,
  `password := "${secret}" // #nosec G101`,
  `run("${secret}");// keyguard:allow`,
  `<X y="${secret}" /> {/* keyguard:allow */}`,
  `x = "${secret}" ' keyguard:allow`,
  `x = ${secret} ; keyguard:allow`,
])('%s allows its own line', (line) => {
  expect(allowed(line)).toBe(true);
});

test.each([
  `key = "${secret}" // keyguard:allow other-rule`,
  `key = "${secret}" // keyguard:allow acme`,
  `key = "${secret}" // keyguard:allowed`,
  `keyguard:allow ${secret}`,
  `key = "${secret}" // nosec`,
  `say('keyguard:allow', "${secret}")`,
  `say('# keyguard:allow', "${secret}")`,
  `key = "${secret}" + ";keyguard:allow"`,
  `key = "${secret}"; url = "https://keyguard:allow"`,
  `key = "${secret}"; url = 'https://gitleaks:allow'`,
  `key = "${secret}"`,
])('%s allows nothing', (line) => {
  expect(allowed(line)).toBe(false);
});

test.each([
  '// keyguard:allow acme-key -- reason',
  '// keyguard: allow acme-key -- reason',
  '  # keyguard:allow',
  ' * keyguard:allow acme-key',
  '# pragma: allowlist nextline secret',
  '// secretlint-disable-next-line',
])('%s above allows the next line', (above) => {
  expect(allowed(`key = "${secret}"`, above)).toBe(true);
});

test.each([
  '// keyguard:allow other-rule',
  '# gitleaks:allow',
  'first = 1 // keyguard:allow acme-key',
  'keyguard:allow acme-key',
])('%s above does not reach the next line', (above) => {
  expect(allowed(`key = "${secret}"`, above)).toBe(false);
});

test('a marker inside the secret does not allow the secret', () => {
  const value = '# keyguard:allow';
  const match: Match = { ...matchOn(`key = "${value}"`), secret: createSecret(value) };
  expect(judgeAllow(match).isAllowed).toBe(false);
});

test.each([
  [`key = "${secret}" # keyguard:allow`],
  [`key = "${secret}" # keyguard:allow acme-key`],
  [`key = "${secret}" /* keyguard:allow acme-key */ + rest`],
  [`<b>${secret}</b> <!-- keyguard:allow acme-key -->`],
  [`key = "${secret}" # keyguard:allow -- a reason without a rule`],
])('%s says too little', (line) => {
  expect(judge(line)).toEqual({ isAllowed: true, isLoose: true });
});

test.each([
  [`key = "${secret}" # keyguard:allow acme-key -- a fixture`],
  [`key = "${secret}" # keyguard:allow other-rule, acme-key: a fixture`],
  [`key = "${secret}" # gitleaks:allow`],
])('%s says enough', (line) => {
  expect(judge(line)).toEqual({ isAllowed: true });
});

test('tells which rules a comment names instead, and nothing that could be a secret', () => {
  const line = `key = "${secret}" # keyguard:allow no-such-rule, other -- reason`;
  expect(judge(line)).toEqual({ isAllowed: false, otherRules: 'no-such-rule, other' });
  expect(judge(`key = "${secret}"`, '// keyguard:allow acme')).toEqual({
    isAllowed: false,
    otherRules: 'acme',
  });
  expect(judge(line, '# keyguard:allow acme-key -- a fixture').isAllowed).toBe(true);
  const token = `k${'4f9a2c7b'.repeat(4)}`;
  expect(judge(`key = "${secret}" # keyguard:allow ${token}`).otherRules).toBe('********');
});

describe('in a commit message, which has no comments', () => {
  const judgeMessage = (line: string, above?: string): boolean => {
    const match = matchOn(line);
    return judgeAllow(
      { ...match, file: { ...match.file, kind: 'message' } },
      above === undefined ? undefined : createSecret(above),
    ).isAllowed;
  };

  test('the mark stands for itself, on the line and on the line above', () => {
    expect(judgeMessage(`use ${secret} keyguard:allow acme-key -- reason`)).toBe(true);
    expect(judgeMessage(`use ${secret}`, '  keyguard:allow acme-key -- reason')).toBe(true);
    expect(judgeMessage(`use ${secret}`, '# keyguard:allow acme-key -- reason')).toBe(true);
  });

  test('the mark behind other words speaks for its own line alone', () => {
    expect(judgeMessage(`use ${secret}`, 'see keyguard:allow acme-key -- reason')).toBe(false);
  });

  test('the mark of another tool needs its comment as ever', () => {
    expect(judgeMessage(`use ${secret} gitleaks:allow`)).toBe(false);
    expect(judgeMessage(`use ${secret} # gitleaks:allow`)).toBe(true);
  });

  test('a file still needs a comment', () => {
    expect(judge(`use ${secret} keyguard:allow acme-key -- reason`).isAllowed).toBe(false);
    expect(judge(`use ${secret}`, 'keyguard:allow acme-key -- reason').isAllowed).toBe(false);
  });
});
