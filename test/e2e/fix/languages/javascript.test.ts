import { test } from 'vitest';

import { fixPrograms } from '../../../helpers/fix-programs.ts';

const programs = {
  'single.js': `const key = '⟦key⟧';\nconsole.log(key);`,
  'double.cjs': `console.log("⟦key⟧")`,
  'template.mjs': 'console.log(`⟦key⟧`);',
  'partOfTemplate.js': 'const n = 1;\nconsole.log(`Bearer ⟦key⟧ ${n}`);',
  'inTemplateExpression.js': 'console.log(`a ${["⟦key⟧"].join(`-${1}-`)} b`);',
  'object.js': `const options = { stripe: '⟦key⟧', retries: 3 };\nconsole.log(JSON.stringify(options));`,
  'quotedName.js': `console.log(JSON.stringify({ 'stripe-key': "⟦key⟧" }));`,
  'defaultValue.js': `function f(stripeKey = '⟦key⟧') { return stripeKey; }\nconsole.log(f());`,
  'destructured.js': `const { stripeKey = '⟦key⟧' } = {};\nconst [a = '⟦key⟧'] = [];\nconsole.log(stripeKey, a);`,
  'field.js': `class A { #stripeKey = '⟦key⟧'; static b = "⟦key⟧"; get key() { return this.#stripeKey; } }\nconsole.log(new A().key, A.b);`,
  'twiceInALine.js': `console.log('⟦key⟧', "⟦other⟧", '⟦key⟧');`,
  'twiceInAText.js': `console.log('a ⟦key⟧ b ⟦other⟧ c ⟦key⟧');`,
  'method.js': `console.log('Bearer ⟦key⟧'.toUpperCase(), "⟦key⟧".length, '⟦key⟧'[3]);`,
  'noSpace.js': `function f() { return'⟦key⟧'}\nconsole.log(f());`,
  'caseLabel.js': `switch ('x') { case'⟦key⟧': break; default: console.log('⟦key⟧') }`,
  'regex.js': `const quotes = /['"\`]/g; const c = /[/'"]/;\nconsole.log("it's".replace(quotes, ''), '⟦key⟧', 4 / 2, c.source, 'it' /1);`,
  'comments.js': `// don't\n/* it's "\n */ console.log('⟦key⟧'); // it's`,
  'mention.js': `// const stripeKey = '⟦key⟧';\nconsole.log(1);`,
  'concatenated.js': `console.log('Bearer ' + '⟦key⟧' + "!");`,
  'ternary.js': `console.log(true ? '⟦key⟧' : '');`,
  'escapes.js': String.raw`console.log('it\'s\t⟦key⟧\n');`,
  'computed.js': `const a = { ['⟦key⟧']: 1 };\nconsole.log(Object.keys(a)[0]);`,
  'windows.js': `const a = '⟦key⟧';\r\nconsole.log(a);\r\n`,
  'markHere.js': `\u{FEFF}console.log('⟦key⟧');\n`,
  'lines.js': `const pem = \`⟦pem⟧\`;\nconsole.log(pem);`,
  'escapedLines.js': `console.log('⟦escapedPem⟧');`,
  'url.js': `const db = '⟦url⟧';\nconsole.log(db);`,
};

test(
  'JavaScript prints what it did',
  fixPrograms(programs, { command: 'node FILE', loaded: 'node --env-file=.env FILE' }),
);
