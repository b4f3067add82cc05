import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { createMake } from '../../../src/rules/_make.ts';
import { ruleTable } from '../../../src/rules/table.generated.ts';
import { createMatcher } from '../../../src/scan/matcher.ts';
import { createChunk, createFile } from '../helpers/chunk.ts';
import { findAll } from '../helpers/find-all.ts';

const matcher = createMatcher(ruleTable);
const make = createMake(7);
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const wrap = (text: string, width: number): string =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';

function expectNothing(path: string, text: string): void {
  const found = findAll(matcher, createChunk(text, { file: createFile(path) }));
  expect(found.map(({ ruleId, span }) => [ruleId, span])).toEqual([]);
}

// What a graphics program writes into an image: ids of 32 digits beside a provider's name.
const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core"><rdf:Description xmp:CreatorTool="Adobe Photoshop"
 xmpMM:InstanceID="xmp.iid:${make.hex(32)}" xmpMM:DocumentID="xmp.did:${make.hex(32)}" adobe_key="${make.hex(32)}"/>`;
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13]),
  Buffer.from('IHDR'),
  make.bytes(20),
  Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`),
  make.bytes(900),
]);
const font = Buffer.concat([Buffer.from('wOF2\0\u0001\0\0'), make.bytes(3000)]);
const certificate = wrap(base64(Buffer.concat([Buffer.from([0x30, 0x82, 3, 0x21]), make.bytes(900)])), 64);
const program =
  'export function add(first, second) { return first + second; } // token: first, key: second\n'.repeat(30);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#fff" d="M0 0h24v24H0z"/></svg>';

describe('what is encoded and is no secret', () => {
  test.each([
    ['an image in a style sheet', 'a.css', `a { background: url(data:image/png;base64,${base64(png)}) }`],
    ['a font in a style sheet', 'a.css', `@font-face { src: url(data:font/woff2;base64,${base64(font)}) }`],
    [
      'a drawing in a style sheet',
      'a.css',
      `a { background: url("data:image/svg+xml;base64,${base64(svg)}") }`,
    ],
    [
      'a drawing that is escaped',
      'a.css',
      `a { background: url("data:image/svg+xml,${encodeURIComponent(svg)}") }`,
    ],
    [
      'the output of a notebook',
      'a.ipynb',
      JSON.stringify({ data: { 'image/png': `${wrap(base64(png), 76)}\n` } }),
    ],
    ['the lines of a mail', 'a.eml', wrap(base64(png), 76)],
    ['a certificate', 'a.pem', `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`],
    [
      'a certificate in base64',
      'a.yaml',
      `ca.crt: ${base64(`-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`)}`,
    ],
    ['a digest of a lock file', 'package-lock.json', `"integrity": "sha512-${base64(make.bytes(64))}"`],
    [
      'the object of a commit',
      'a.txt',
      `commit ${make.hex(40)}\ntree ${make.hex(40)}\nparent ${make.hex(64)}`,
    ],
    [
      'a source map',
      'a.js',
      `//# sourceMappingURL=data:application/json;base64,${base64(JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: [program], mappings: 'AAAA,SAASA' }))}`,
    ],
    [
      'compressed text',
      'a.txt',
      [gzipSync, deflateSync, brotliCompressSync].map((pack) => base64(pack(program))).join('\n'),
    ],
    ['program code', 'a.txt', base64(program)],
    [
      'a token of a page',
      'a.txt',
      base64(JSON.stringify({ after: 'item-1200', limit: 100, order: 'created_at desc' })),
    ],
    [
      'words in another language',
      'fr.json',
      String.raw`"password": "Mot de passe oubli\u00e9 ? Cl\u00e9 secr\u00e8te"`,
    ],
    ['a link', 'a.md', `https://a.test/login?return=${encodeURIComponent('https://a.test/x?token=')}&key=`],
  ])('%s', (_what, path, text) => {
    expectNothing(path, text);
  });

  test.each([
    'password',
    'changeme',
    'your-api-key-here',
    '<token>',
    '${DB_PASSWORD}',
    'secret',
    'hello world',
  ])('a placeholder: %s', (placeholder) => {
    for (const name of ['password', 'DB_PASSWORD', 'api_key', 'token'])
      expectNothing('deploy/secret.yaml', `kind: Secret\ndata:\n  ${name}: ${base64(placeholder)}\n`);
    expectNothing('deploy/a.txt', `url: ${base64(`postgres://app:${placeholder}@db.acme.io/app`)}`);
  });
});
