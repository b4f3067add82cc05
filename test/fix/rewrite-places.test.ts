import { expect, test } from 'vitest';

import { rewriteValue } from '../../src/fix/rewrite-value.ts';
import { fillName, findLanguage } from '../../src/languages/find-language.ts';

/** Rewrites the value between the marks ⟦ and ⟧. */
function rewrite(path: string, marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  const language = findLanguage(path);
  const code = fillName(language.lookup ?? '', 'K');
  const result = rewriteValue({ text, range: { start, end }, code, name: 'K', part: 'value', language });
  return typeof result === 'string'
    ? result
    : text.slice(0, result.start) + result.text + text.slice(result.end);
}

test.each([
  ['a.jsx', `const a = <A key="⟦abc⟧" b='c' />;`, `const a = <A key={process.env.K} b='c' />;`],
  ['a.jsx', `return <p title='Bearer ⟦abc⟧'>x</p>`, `return <p title={'Bearer ' + process.env.K}>x</p>`],
  ['a.jsx', `return <p>don't use ⟦abc⟧, it's</p>`, `return <p>don't use {process.env.K}, it's</p>`],
  ['a.jsx', `x = <><b>it's</b>{f("⟦abc⟧")}</>`, `x = <><b>it's</b>{f(process.env.K)}</>`],
  ['a.jsx', `x = <A b={<C d="⟦abc⟧"/>}>can't</A>`, `x = <A b={<C d={process.env.K}/>}>can't</A>`],
  ['a.jsx', `x = <p>can't</p>;\ny = a < b; z = '⟦abc⟧'`, `x = <p>can't</p>;\ny = a < b; z = process.env.K`],
  ['a.tsx', `const f = <T,>(a: T) => a; g('⟦abc⟧')`, `const f = <T,>(a: T) => a; g(process.env.K!)`],
  [
    'a.tsx',
    `const f = (a: Map<string, b>) => <i>it's {'⟦abc⟧'}</i>`,
    `const f = (a: Map<string, b>) => <i>it's {process.env.K!}</i>`,
  ],
  ['a.ts', `const k = '⟦abc⟧' as const;`, `const k = process.env.K!;`],
  ['a.ts', `const o = { k: '⟦abc⟧' } as const;`, `const o = { k: process.env.K! } as const;`],
  ['a.ts', `class A { readonly k: string = '⟦abc⟧'; }`, `class A { readonly k: string = process.env.K!; }`],
  ['a.ts', `const a = b ? c : '⟦abc⟧';`, `const a = b ? c : process.env.K!;`],
  ['a.ts', `f(<string>'⟦abc⟧')`, `f(<string>process.env.K!)`],
  ['a.ts', `type K = '⟦abc⟧';`, 'not-here'],
  ['a.ts', `type K = 'x' | '⟦abc⟧';`, 'not-here'],
  ['a.ts', `interface A {\n  k: '⟦abc⟧';\n}`, 'not-here'],
  ['a.ts', `let a: '⟦abc⟧' | undefined;`, 'not-here'],
  ['a.ts', `enum A { B = 'x', C = '⟦abc⟧' }`, 'not-here'],
  ['a.ts', `f<'⟦abc⟧'>()`, 'not-here'],
  ['a.js', `import a from '⟦abc⟧';`, 'not-here'],
  ['a.js', `import '⟦abc⟧'`, 'not-here'],
  ['a.js', `const a = require('⟦abc⟧')`, 'not-here'],
  ['a.js', `const a = { '⟦abc⟧': 1 };`, 'not-here'],
  ['a.js', 'const a = tag`x ⟦abc⟧`;', 'not-here'],
  ['a.js', 'function f() { return `x ⟦abc⟧` }', 'function f() { return `x ${process.env.K}` }'],
  ['a.js', 'const a = /⟦abc⟧/;', 'not-text'],
  ['a.js', "const a = b / c; const d = '⟦abc⟧' / 2", 'const a = b / c; const d = process.env.K / 2'],
  ['a.js', "a = [`${b ? `'` : ''}`, '⟦abc⟧']", "a = [`${b ? `'` : ''}`, process.env.K]"],
  ['a.js', String.raw`a = 'x\⟦nbc⟧'`, 'escaped'],
  ['a.py', `match a:\n    case "⟦abc⟧": pass`, 'not-here'],
  ['a.py', `f(f'{a!r:>{b}} {{⟦abc⟧}}')`, `f(f'{a!r:>{b}} {{{os.environ["K"]}}}')`],
  ['a.go', `const k = "⟦abc⟧"`, 'not-here'],
  ['a.go', `const (\n\ta = 1\n\tk = "⟦abc⟧"\n)`, 'not-here'],
  ['a.go', `type A struct {\n\tk string \`json:"⟦abc⟧"\`\n}`, 'not-here'],
  ['a.php', `<?php class A { const K = '⟦abc⟧'; }`, 'not-here'],
  ['a.php', `<?php class A { private ?string $k = "⟦abc⟧"; }`, 'not-here'],
  ['a.php', `<?php class A { protected $k = ['a' => '⟦abc⟧']; }`, 'not-here'],
  ['a.php', `<?php function f($a, $k = '⟦abc⟧') {}`, 'not-here'],
  ['a.php', `<p>⟦abc⟧</p>`, 'not-text'],
  ['a.rb', `a = { "⟦abc⟧": 1 }`, 'not-here'],
  ['a.rb', `a = <<~'EOS'\n  ⟦abc⟧\nEOS\n`, 'not-alone'],
  ['a.sh', `cat <<'EOF'\n⟦abc⟧\nEOF\n`, 'not-alone'],
  ['a.ps1', `$k = '⟦abc⟧' # it's`, "$k = $env:K # it's"],
  ['a.ps1', `f -H "Bearer ⟦abc⟧" 'it''s'`, `f -H "Bearer \${env:K}" 'it''s'`],
  ['a.ps1', `f -H 'Bearer ⟦abc⟧'`, `f -H ('Bearer ' + $env:K)`],
  ['a.jl', `a = "Bearer ⟦abc⟧" # it's`, `a = "Bearer $(ENV["K"])" # it's`],
  ['a.R', `library("⟦abc⟧")`, 'not-here'],
  ['Makefile', `K = ⟦abc⟧\n`, 'K = $(shell printenv K)\n'],
  ['Makefile', `K := ⟦abc⟧\n`, 'K := $(K)\n'],
  ['a.bat', `set K=⟦abc⟧\r\n`, 'set K=%K%\r\n'],
])('%s: %s', (path, marked, expected) => {
  expect(rewrite(path, marked)).toBe(expected);
});
