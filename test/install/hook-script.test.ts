import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { assert, asyncProperty, property, string, uniqueArray } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type OwnHook, parseHook, renderBlock, renderRest } from '../../src/install/hook-script.ts';
import { readTemplate } from '../../src/install/read-template.ts';

const template = await readTemplate();
const plain = { folders: [], node: '/usr/bin/node' };
const block = renderBlock(template, plain);

function parse(text: string): OwnHook {
  const own = parseHook(Buffer.from(text, 'latin1'));
  if (own === undefined) throw new Error('not recognised');
  return own;
}

// What a path can hold.
const names = string({ unit: 'binary', minLength: 1 }).filter((name) => !name.includes('\0'));

describe('the rendered lines', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'keyguard-script-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('are the same for the same inputs, and recognised as untouched', () => {
    expect(renderBlock(template, plain)).toBe(block);
    expect(parse(`#!/bin/sh\n${block}`)).toMatchObject({
      before: '#!/bin/sh\n',
      block,
      after: '',
      isIntact: true,
    });
  });

  test('give back what was recorded, whatever the names hold', () => {
    assert(
      property(uniqueArray(names, { maxLength: 4 }), names, (folders, node) => {
        const own = parse(`#!/bin/sh\n${renderBlock(template, { folders, node })}`);
        expect(own).toMatchObject({ isIntact: true, recorded: { folders, node } });
      }),
    );
  });

  test('hand the recorded names to the shell as they are', async () => {
    await assert(
      asyncProperty(uniqueArray(names, { maxLength: 3 }), names, async (folders, node) => {
        const lines = renderBlock(template, { folders, node })
          .replace('[ -s "$kg_cli" ] && return', String.raw`printf '%s\0' "$kg_folder"`)
          .replace('keyguard_hook "$@" || exit $?; }', '}');
        const show = String.raw`
          keyguard_find /nowhere
          keyguard_try() { printf '%s\0' "$1"; exit; }
          PATH=; keyguard_check`;
        const file = path.join(folder, 'pre-commit');
        await writeFile(file, lines + show, 'latin1');
        const { stdout } = await execa('sh', [file], { encoding: 'buffer', stripFinalNewline: false });
        const listed = ['.', ...folders];
        expect(Buffer.from(stdout).toString()).toBe([...listed, ...listed, node, ''].join('\0'));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a hook file taken apart', () => {
  test.each([
    ['', undefined],
    ['#!/bin/sh\n', undefined],
    ['#!/bin/sh\n\n  \n', undefined],
    ['#!/bin/sh\necho mine\n', '#!/bin/sh\necho mine\n'],
    ['echo mine\n', 'echo mine\n'],
  ])('leaves the lines before: %j', (before, rest) => {
    expect(renderRest(parse(before + block))).toBe(rest);
  });

  test('leaves the lines after, byte for byte', () => {
    const after = 'echo "\u{E9}\u{FF}"\r\n\texit 3';
    expect(renderRest(parse(`#!/bin/sh\n${block}${after}`))).toBe(`#!/bin/sh\n${after}`);
  });

  test.each([
    ['a changed line', block.replace('exit $?', 'true')],
    ['an added line', block.replace('\n}', '\necho mine\n}')],
    ['Windows line ends', block.replaceAll('\n', '\r\n')],
    ['no end', block.slice(0, 400)],
    ['a changed sum', block.replace(/(?<=begin 1 )./u, 'x')],
  ])('tells that its lines were changed: %s', (_, text) => {
    expect(parse(`#!/bin/sh\n${text}`).isIntact).toBe(false);
  });

  test('knows the lines of every version', () => {
    const later = '# keyguard-hook begin 27 abc\necho\n# keyguard-hook end\n';
    expect(parse(`#!/bin/sh\n${later}`)).toMatchObject({ block: later, isIntact: false });
  });

  test.each([
    '',
    '#!/bin/sh\nnpx keyguard check-staged\n',
    '\u{0}\u{FF}',
    'echo "# keyguard-hook begin 1 a"\n',
  ])('is none when it is not of keyguard: %j', (text) => {
    expect(parseHook(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});

test('the script that ships is short, and plain enough for every shell: ASCII, LF, no tabs', () => {
  expect(template.split('\n').length - 1).toBeLessThanOrEqual(130);
  expect(template).toMatch(/^#!\/bin\/sh\n[\n\u{20}-\u{7E}]*\n# keyguard-hook end\n$/u);
});
