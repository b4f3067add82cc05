import { describe, expect, test } from 'vitest';

import { ruleTable } from '../../../src/rules/table.generated.ts';
import { createFingerprint } from '../../../src/scan/create-fingerprint.ts';
import { createMatcher } from '../../../src/scan/matcher.ts';
import { selectOwnSecrets } from '../../../src/scan/own-secrets.ts';
import { reveal, revealWritten } from '../../../src/scan/secret.ts';
import type { Match } from '../../../src/types.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { createChunk, createFile } from '../helpers/chunk.ts';
import { encodeJson, encoders } from '../helpers/encoders.ts';
import { findAll } from '../helpers/find-all.ts';
import { randomText } from '../helpers/random-text.ts';

const matcher = createMatcher(ruleTable);
const { base64, hex, percent } = encoders;
const stripe = sampleOf('stripe-secret-key').secret;
const github = sampleOf('github-pat-classic').secret;

function find(text: string, path = 'deploy/settings.txt'): Match[] {
  return findAll(matcher, createChunk(text, { file: createFile(path) }));
}

/** What was found: the rule, the encodings, and the secret. */
function list(matches: readonly Match[]): string[] {
  return matches.map(({ ruleId, encoded, secret }) =>
    [ruleId, encoded?.chain.join('>') ?? 'plain', reveal(secret)].join(' '),
  );
}

const fold = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];

describe('a token that stands in base64', () => {
  const env = `HOST=db\nSTRIPE_SECRET_KEY=${stripe}\nGITHUB_TOKEN=${github}\nDEBUG=1\n`.repeat(2);

  test('is found once each, with the others of the same text', () => {
    const once = env.slice(0, env.length / 2);
    const found = find(`ENV_FILE=${base64(once)}\n`);
    expect(list(found)).toEqual([
      `stripe-secret-key base64 ${stripe}`,
      `github-pat-classic base64 ${github}`,
    ]);
    expect(found.map(({ span }) => span)).toEqual([
      { startLine: 1, startColumn: 10, endLine: 1, endColumn: 10 + base64(once).length },
      { startLine: 1, startColumn: 10, endLine: 1, endColumn: 10 + base64(once).length },
    ]);
  });

  test.each([
    ['line ends', fold(base64(env), 64).join('\n')],
    ['line ends of Windows and an indentation', fold(base64(env), 76).join('\r\n    ')],
    ['escaped line ends', fold(base64(env), 76).join(String.raw`\n`)],
    ['strings that are joined', fold(base64(env), 60).join('" +\n  "')],
  ])('is found where it is wrapped by %s', (_how, text) => {
    const found = find(`data: |\n    ${text}\nend: 1\n`);
    expect(found.map(({ ruleId }) => ruleId)).toEqual([
      'stripe-secret-key',
      'github-pat-classic',
      'stripe-secret-key',
      'github-pat-classic',
    ]);
    expect(new Set(found.map(revealWritten))).toEqual(new Set([text.replaceAll('\r\n', '\n')]));
  });

  test.each([
    ['a path', (token: string) => `assets/${token}`],
    ['an escaped line end', (token: string) => String.raw`"a\n${token}"`],
    ['a data URI', (token: string) => `url(data:text/plain;base64,${token})`],
    ['a word', (token: string) => `x-${token}`],
  ])('is found behind %s', (_what, write) => {
    const found = find(write(base64(`key ${stripe} end`)));
    expect(found.map(({ ruleId, secret }) => [ruleId, reveal(secret)])).toEqual([
      ['stripe-secret-key', stripe],
    ]);
    expect(found[0]?.encoded?.chain.join()).toMatch(/^base64(?:url)?$/);
  });

  test('is found in text of other languages', () => {
    expect(list(find(base64(`鍵は次のとおりです：${stripe}。以上`)))).toEqual([
      `stripe-secret-key base64 ${stripe}`,
    ]);
  });

  test('is found in a line that is longer than a chunk, where it stands', () => {
    const filler = 'word and word and '.repeat(20_000);
    const text = base64(`${filler}${stripe} ${filler}`);
    const [found, ...others] = find(text);
    expect(others).toEqual([]);
    const { startColumn = 0, endColumn = 0 } = found?.span ?? {};
    expect(Buffer.from(text.slice(startColumn - 1, endColumn - 1), 'base64').toString()).toContain(stripe);
    expect(endColumn - startColumn).toBeLessThan(stripe.length * 2);
  });
});

describe('escaped characters', () => {
  test('are decoded where only some are escaped, and the span is exact', () => {
    const { secret } = sampleOf('aws-secret-access-key', 5);
    const value = `${secret.slice(0, 9)}/${secret.slice(10)}`;
    const text = `{"aws_secret_access_key":"${encodeJson(value)}"}`;
    const [found] = find(text, 'keys.json');
    expect(list(found ? [found] : [])).toEqual([`aws-secret-access-key json ${value}`]);
    expect(revealWritten(found ?? expect.fail())).toBe(encodeJson(value));
  });

  test.each([
    ['percent', 'https://a.test/?u=https%3A%2F%2Fapp%3A@%40db.'],
    ['html', '<a data-url="https://app&#58;@&#x40;db.'],
    ['unicode', String.raw`url = "https\u003a//app\x3a@\u{40}db.`],
  ])('around a secret that is not escaped need not be told of: %s', (_encoding, url) => {
    const password = randomText(20);
    const found = find(`${url.replace('@', () => password)}${randomText(8)}.com/x"`);
    expect(list(found)).toEqual([`url-password plain ${password}`]);
  });
});

describe('one finding for one secret', () => {
  test.each([
    ['a token that is base64 itself', sampleOf('json-web-token').secret],
    ['the login of a registry', sampleOf('docker-config-auth').text],
    ['a Basic header', `Authorization: Basic ${base64(`deploy:${randomText(20)}Q7`)}`],
    ['a token in a Basic header', `Authorization: Basic ${base64(`x-access-token:${github}`)}`],
    ['an escape beside the token', `url?key=${stripe}%26next%3D1`],
  ])('%s', (_what, text) => {
    expect(find(`value: ${text}\n`)).toHaveLength(1);
  });

  test('has the same fingerprint wherever it stands', () => {
    const salt = Buffer.from('salt');
    const matches = find(
      `a: ${stripe}\nb: ${base64(`STRIPE=${stripe}`)}\nc: ${hex(stripe)}\nd: ${percent(stripe)}\n`,
    );
    expect(matches.map(({ span }) => span.startLine)).toEqual([1, 2, 3, 4]);
    expect(new Set(matches.map((match) => createFingerprint(match, salt))).size).toBe(1);
  });
});

test('a short key is found in base64 of 24 bytes, wherever it stands in a line', () => {
  const { secret } = sampleOf('ipinfo-token');
  const text = `ipinfokey=${secret}`;
  expect(text).toHaveLength(24);
  for (let indent = 0; indent < 40; indent++) {
    const found = find(`${' '.repeat(indent)}data: ${base64(text)}\n`);
    expect(list(found), `indented by ${indent}`).toEqual([`ipinfo-token base64 ${secret}`]);
  }
});

describe('the data of a Kubernetes Secret', () => {
  const yaml = (value: string): string =>
    `apiVersion: v1\nkind: Secret\ndata:\n  username: ${base64('admin')}\n  password: ${base64(value)}\n`;

  test('is judged by what it holds', () => {
    const password = `${randomText(9)}-K7#${randomText(5, 'XYZ9')}`;
    expect(list(find(yaml(password), 'secret.yaml'))).toEqual([`generic-secret base64 ${password}`]);
    for (const placeholder of ['password', 'changeme', 'your-password-here', 'admin123'])
      expect(find(yaml(placeholder), 'secret.yaml')).toEqual([]);
  });
});

test('a value of this clone is found in base64', () => {
  const value = `zq-${randomText(24)}`;
  const own = createMatcher(ruleTable, selectOwnSecrets([{ name: 'APP_TOKEN', value }]));
  const found = findAll(own, createChunk(`blob = ${base64(`config ${value} end`)}`));
  expect(list(found)).toEqual([`own-secret base64 ${value}`]);
});
