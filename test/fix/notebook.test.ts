import { expect, test } from 'vitest';

import { type NamedEdit, rewriteText } from '../../src/fix/rewrite-text.ts';
import { findLanguage } from '../../src/languages/find-language.ts';

const notebook = (cells: readonly object[]) => `${JSON.stringify({ cells, nbformat: 4 }, undefined, 1)}\n`;
const cell = (...source: readonly string[]) => ({ cell_type: 'code', metadata: {}, outputs: [], source });

/** Rewrites each `KKKK`. */
function rewrite(text: string): unknown {
  const edits = [...text.matchAll(/KKKK/gu)].map(({ index }): NamedEdit => ({
    range: { start: index, end: index + 4 },
    how: { lookup: 'value' },
    code: 'os.environ["K"]',
    name: 'K',
    import: 'import os',
  }));
  const result = rewriteText(text, edits, findLanguage('a.ipynb'));
  return typeof result === 'string' ? result : JSON.parse(result.text);
}

test.each([
  [['key = "KKKK"\n', 'print(key)'], 'import os\n\nkey = os.environ["K"]\nprint(key)'],
  [['import os\n', "f('a KKKK b')"], `import os\nf('a ' + os.environ['K'] + ' b')`],
  [['"KKKK" if a else "KKKK"'], 'import os\n\nos.environ["K"] if a else os.environ["K"]'],
  [
    ['import json\n', 'x = {"a": "KKKK", "b": f"é\\t{1} KKKK"}\n'],
    `import os\nimport json\nx = {"a": os.environ["K"], "b": f"é\\t{1} {os.environ['K']}"}\n`,
  ],
  [['x = """a\n', 'KKKK\n', 'b"""'], `import os\n\nx = """a\n""" + os.environ["K"] + """\nb"""`],
  [['# KKKK\n'], '# <K>\n'],
])('rewrites a cell (%#)', (source, expected) => {
  const { cells } = rewrite(notebook([cell('1'), cell(...source)])) as { cells: { source: string[] }[] };
  expect(cells.map((each) => each.source.join(''))).toEqual(['1', expected]);
});

test('names the variable in what a cell put out, and in text', () => {
  const outputs = [{ name: 'stdout', output_type: 'stream', text: ['key KKKK\n'] }];
  const cells = [
    { cell_type: 'code', outputs, source: ['f()'] },
    { cell_type: 'markdown', source: ['Use KKKK'] },
  ];
  expect(JSON.stringify(rewrite(notebook(cells)))).toBe(
    JSON.stringify({ cells, nbformat: 4 }).replaceAll('KKKK', '<K>'),
  );
});

test('leaves commands of the shell', () => {
  expect(rewrite(notebook([cell('!curl -u "KKKK"')]))).toBe('not-here');
  expect(rewrite(notebook([cell('%%bash\n', 'curl -u "KKKK"')]))).toBe('not-here');
});

test('takes a cell that is one string', () => {
  expect(rewrite(notebook([{ cell_type: 'code', source: 'f("KKKK")' }]))).toEqual({
    cells: [{ cell_type: 'code', source: 'import os\n\nf(os.environ["K"])' }],
    nbformat: 4,
  });
});
