import { expect, test } from 'vitest';

import { rewriteValue } from '../../src/fix/rewrite-value.ts';
import { fillName, findLanguage } from '../../src/languages/find-language.ts';

/** Rewrites the value between the marks ⟦ and ⟧; gives the reason when it stays. */
function rewrite(path: string, marked: string, part: 'value' | 'whole' = 'value'): string {
  const range = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const text = marked.replace('⟦', '').replace('⟧', '');
  const language = findLanguage(path);
  const code = fillName(language.lookup ?? '', 'KEY');
  const result = rewriteValue({ text, range, code, name: 'KEY', part, language });
  if (typeof result === 'string') return result;
  return `${text.slice(0, result.start)}${result.text}${text.slice(result.end)} (${result.value})`;
}

test.each([
  ['compose.yml', 'environment:\n  A: ⟦a⟧', 'environment:\n  A: ${KEY} (a)'],
  ['compose.yml', 'environment:\n  A: "⟦a⟧"', 'environment:\n  A: "${KEY}" (a)'],
  ['compose.yml', "environment:\n  A: 'x ⟦a''b⟧'", "environment:\n  A: 'x ${KEY}' (a'b)"],
  ['compose.yml', 'environment:\n  - A=⟦a$$b⟧', 'environment:\n  - A=${KEY} (a$b)'],
  ['compose.yml', 'environment: { A: ⟦a⟧, B: 1 }', "environment: { A: '${KEY}', B: 1 } (a)"],
  ['compose.yml', 'environment: ["A=⟦a⟧"]', 'environment: ["A=${KEY}"] (a)'],
  ['compose.yml', 'environment: [A=⟦a⟧, B=1]', "environment: ['A=${KEY}', B=1] (a)"],
  ['compose.yml', 'environment:\n  A: ⟦a${B}⟧', 'escaped'],
  ['compose.yml', 'services:\n  a:\n    build:\n      args:\n        A: ⟦a⟧', 'build-argument'],
  ['compose.yml', String.raw`a: "⟦a\"b⟧"`, 'a: "${KEY}" (a"b)'],
  ['.github/workflows/a.yml', 'env:\n  A: ⟦a⟧ # c', 'env:\n  A: ${{ secrets.KEY }} # c (a)'],
  [
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    steps:\n      - run: |\n          x -H "A: ⟦a⟧"',
    'jobs:\n  a:\n    steps:\n      - run: |\n          x -H "A: ${{ secrets.KEY }}" (a)',
  ],
  [
    '.github/workflows/a.yml',
    "jobs:\n  a:\n    steps:\n      - uses: x\n        with:\n          k: '⟦a⟧'",
    "jobs:\n  a:\n    steps:\n      - uses: x\n        with:\n          k: '${{ secrets.KEY }}' (a)",
  ],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    if: ⟦a⟧', 'no-secrets-here'],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    uses: x\n    with:\n      k: ⟦a⟧', 'no-secrets-here'],
  [
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    uses: x\n    secrets:\n      k: ⟦a⟧',
    'jobs:\n  a:\n    uses: x\n    secrets:\n      k: ${{ secrets.KEY }} (a)',
  ],
  ['action.yml', 'runs:\n  steps:\n    - run: ⟦a⟧', 'composite-action'],
  ['.gitlab-ci.yml', 'variables:\n  A: "⟦a⟧"', 'variables:\n  A: "${KEY}" (a)'],
  ['.gitlab-ci.yml', 'a:\n  script:\n    - x "A ⟦a⟧"', 'a:\n  script:\n    - x "A ${KEY}" (a)'],
  ['.gitlab-ci.yml', "a:\n  script:\n    - x 'A ⟦a⟧'", 'in-single-quotes'],
  ['.gitlab-ci.yml', `a:\n  script:\n    - 'x "A: ⟦a⟧"'`, `a:\n  script:\n    - 'x "A: \${KEY}"' (a)`],
  ['.circleci/config.yml', 'a: ⟦a⟧', 'ci-settings'],
  ['azure-pipelines.yml', 'a: ⟦a⟧', 'azure-pipelines'],
  ['Jenkinsfile', "a = '⟦a⟧'", 'jenkins'],
  ['compose.yml', 'a: 1 # was ⟦a⟧', 'a: 1 # was <KEY> (a)'],
  ['compose.yml', '# a: "⟦a⟧"', '# a: "<KEY>" (a)'],
  ['compose.yml', 'a: "b # ⟦a⟧"', 'a: "b # ${KEY}" (a)'],
  ['application.properties', '# a=⟦a⟧', '# a=<KEY> (a)'],
  ['.npmrc', '//r.example/:_authToken=⟦a⟧\n', '//r.example/:_authToken=${KEY}\n (a)'],
  ['.yarnrc.yml', 'npmAuthToken: ⟦a⟧', 'npmAuthToken: ${KEY} (a)'],
  ['requirements.txt', '-i https://u:⟦a⟧@h/simple', '-i https://u:${KEY}@h/simple (a)'],
  ['bunfig.toml', 'token = "⟦a⟧"', 'token = "$KEY" (a)'],
  ['nuget.config', '<add key="P" value="⟦a⟧" />', '<add key="P" value="%KEY%" /> (a)'],
  ['settings.xml', '<password>⟦a⟧</password>', '<password>${env.KEY}</password> (a)'],
  ['src/main/resources/application.yml', 'a:\n  b: ⟦a⟧', 'a:\n  b: ${KEY} (a)'],
  ['application.properties', 'a.b=⟦a⟧', 'a.b=${KEY} (a)'],
  ['config/database.yml', 'p: ⟦a⟧', 'p: <%= ENV["KEY"] %> (a)'],
  ['config/packages/a.yaml', 'a:\n  b: ⟦a⟧', "a:\n  b: '%env(KEY)%' (a)"],
  ['config/packages/a.yaml', "a:\n  b: '⟦a%%b⟧'", "a:\n  b: '%env(KEY)%' (a%b)"],
  ['group_vars/all.yml', 'a: ⟦a⟧', `a: "{{ lookup('env', 'KEY') }}" (a)`],
  ['group_vars/all.yml', `a: '⟦a⟧'`, `a: '{{ lookup("env", "KEY") }}' (a)`],
  ['group_vars/all.yml', `a: "⟦a⟧"`, `a: "{{ lookup('env', 'KEY') }}" (a)`],
  ['serverless.yml', 'a: ⟦a⟧', 'a: ${env:KEY} (a)'],
  ['values.yaml', 'a: ⟦a⟧', 'helm'],
  ['appsettings.Development.json', '{"a": "⟦a⟧"}', 'net-settings'],
  ['a.json', '{"a": "⟦a⟧"}', 'json'],
  ['a.toml', 'a = "⟦a⟧"', 'toml'],
  ['nginx/site.conf', 'a "⟦a⟧";', 'nginx'],
])('in %s: %j', (path, marked, expected) => {
  expect(rewrite(path, marked)).toBe(expected);
});

test.each([
  ['compose.yml', 'environment:\n  A: p://u:⟦a⟧@h/d # c', 'environment:\n  A: ${KEY} # c (p://u:a@h/d)'],
  ['compose.yml', 'environment:\n  - A=p://u:⟦a⟧@h/d', 'environment:\n  - A=${KEY} (p://u:a@h/d)'],
  ['compose.yml', 'environment:\n  A: "p://u:⟦a⟧@h/d"', 'environment:\n  A: "${KEY}" (p://u:a@h/d)'],
  ['application.properties', 'a.b=p://u:⟦a⟧@h/d?x=1\nc=1', 'a.b=${KEY}\nc=1 (p://u:a@h/d?x=1)'],
  ['requirements.txt', '-i https://u:⟦a⟧@h/simple', '-i ${KEY} (https://u:a@h/simple)'],
])('moves a whole address of %s: %j', (path, marked, expected) => {
  expect(rewrite(path, marked, 'whole')).toBe(expected);
});
