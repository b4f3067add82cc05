import { describe, expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { createPem } from '../../src/rules/_pem.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const make = createMake(8);
const pem = createPem(make, 'PRIVATE KEY', 600);
const lines = pem.split('\n');

const findIn = (text: string, path = 'server.key'): readonly string[] =>
  find(text, path).map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);

describe('finds a key', () => {
  test.each([
    ['in a file of its own', pem],
    ['with Windows line ends', lines.join('\r\n')],
    ['indented in YAML', `key: |\n${lines.map((line) => `    ${line}`).join('\n')}\n`],
    ['in one line with escapes', `KEY="${lines.join(String.raw`\n`)}"`],
    ['in JSON within JSON', `{"a":"{\\"key\\":\\"${lines.join(String.raw`\\n`)}\\"}"}`],
    ['put together of strings', lines.map((line) => `  "${line}\\n" +`).join('\n')],
    ['in a comment', lines.map((line) => `// ${line}`).join('\n')],
    ['in a log', lines.map((line) => `#6 0.245 ${line}`).join('\n')],
    ['that is encrypted', createPem(make, 'ENCRYPTED PRIVATE KEY', 600)],
    [
      'that is encrypted, with its headers',
      `${lines[0]}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,${make.hex(32)}\n\n${lines.slice(1).join('\n')}`,
    ],
    ['of Ed25519, which is short', createPem(make, 'PRIVATE KEY', 64)],
    ['without an end', lines.slice(0, -2).join('\n')],
    ['of DSA', createPem(make, 'DSA PRIVATE KEY', 600)],
    [
      'without an end, after its headers',
      `${lines[0]}\nProc-Type: 4,ENCRYPTED\n\n${lines.slice(1, -2).join('\n')}`,
    ],
    ['in a form that is sent', `key=${encodeURIComponent(pem).replaceAll('%20', '+')}&a=b`],
    [
      'broken up by blanks',
      `${lines[0]} ${make.alnum(13)} ${make.base64(39)} ${make.alnum(2)} ${lines.at(-1)}`,
    ],
  ])('%s', (_, text) => {
    const found = findIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^private-key-pem -----BEGIN[ +]/);
  });
});

test("finds a key of SSH's own format", () => {
  const body = lines.slice(1, -1).join('\n');
  const text = `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "me"\n${body}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n`;
  expect(find(text, 'a.ppk').map(({ ruleId }) => ruleId)).toEqual(['private-key-pem']);
});

test.each([0, 1, 2])('finds a key in base64 amid other text, %i bytes off', (offset) => {
  const text = `${'a'.repeat(offset)}tls:\n  key: |\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
  const encoded = Buffer.from(text).toString('base64');
  expect(find(`values=${encoded}\n`, 'app.properties').map(({ ruleId }) => ruleId)).toEqual([
    'private-key-pem',
  ]);
});

test('takes a certificate in base64, and the words alone, for no key', () => {
  const words = `The file holds a PRIVATE KEY, which belongs to the certificate that stands beside it. ${'It is read once. '.repeat(9)}`;
  for (const text of [words, createPem(make, 'CERTIFICATE', 900)])
    expect(findIn(Buffer.from(text).toString('base64'))).toEqual([]);
});

describe('a JSON Web Key', () => {
  const secret = make.base64url(43);

  test.each([
    ['in one line', `{"kty":"OKP","crv":"Ed25519","d":"${secret}","x":"${make.base64url(43)}"}`],
    ['with its type last', `{\n  "d": "${secret}",\n  "kty": "OKP"\n}`],
    ['in JSON within JSON', `{"a":"{\\"kty\\":\\"oct\\",\\"k\\":\\"${secret}\\"}"}`],
    ['of JavaScript', `const key = { kty: 'EC', d: '${secret}' };`],
  ])('is found %s', (_, text) => {
    expect(findIn(text, 'src/key.json')).toEqual([`private-key-jwk ${secret}`]);
  });

  test('that is public is none', () => {
    expect(findIn(`{"keys":[{"kty":"RSA","e":"AQAB","n":"${make.base64url(342)}"}]}`)).toEqual([]);
  });
});

test('reports the armour lines and what is between them', () => {
  expect(findIn(`a\n${pem}\nb\n`)).toEqual([`private-key-pem ${pem}`]);
});

test('finds two keys in one file', () => {
  expect(findIn(`${pem}\n${createPem(make, 'RSA PRIVATE KEY', 900)}\n`)).toHaveLength(2);
});

describe('leaves alone', () => {
  test.each([
    ['a public key', createPem(make, 'PUBLIC KEY', 400)],
    ['a certificate', createPem(make, 'CERTIFICATE', 900)],
    ['a certificate request', createPem(make, 'CERTIFICATE REQUEST', 900)],
    ['a public key in base64', Buffer.from(createPem(make, 'PUBLIC KEY', 400)).toString('base64')],
    ['what documentation leaves out', `${lines[0]}\n...\n${lines.at(-1)}`],
    ['what documentation cuts short', `${lines[0]}\n${lines[1]}\n...\n${lines.at(-1)}`],
    ['armour lines in code', `if (text.includes("${lines[0]}")) return "${lines.at(-1)}";`],
    ['a template', `${lines[0]}\n{{ .Values.privateKey | indent 2 }}\n${lines.at(-1)}`],
    ['a placeholder', `${lines[0]}\n${'x'.repeat(64)}\n${'x'.repeat(64)}\n${lines.at(-1)}`],
    [
      'prose',
      `${lines[0]} begins a key and the line after that goes on with it until the end of the key is there`,
    ],
  ])('%s', (_, text) => {
    expect(findIn(text)).toEqual([]);
  });
});

test('shows a key of a test as a warning', () => {
  const [hit] = find(pem, 'test/fixtures/server.key');
  expect(hit?.ruleId).toBe('private-key-in-test');
});

test('finds the key of a service account as what it is', () => {
  const secret = lines.join(String.raw`\n`);
  const text = `{\n  "type": "service_account",\n  "private_key_id": "${make.hex(40)}",\n  "private_key": "${secret}\\n"\n}\n`;
  expect(findIn(text, 'account.json')).toEqual([`google-service-account-key ${secret}`]);
});
