// Made-up source text that reads like a real repository's: the words that a secret scanner looks for come as often as in
// five large public repositories (a megabyte has some 40 times password, 60 token, 20 secret, 150 api, 400 auth).
const plain =
  `account active address amount array attribute author balance base batch block body bool border branch
buffer build bundle button cache call cell channel child class client clock color column command commit compare component
config connect content context control copy count create current cursor data date default delay delete depth detail device
document domain draft edge element email empty enable entry error event example export extend field file filter first flag
flow font form format frame function global graph group handle header height hidden history host icon image import index
info init inner input insert instance item join label language last layer layout left length level limit line link list
load local lock loop main map mark match member menu merge message method mode model module month mouse move name next node
note number object offset open option order origin output owner package page panel parent parse path pattern pixel place
plugin point port position prefix price print process product profile project promise property query queue range rate read
record region register render report request reset resolve response result return right role root route rule sample scale
schema scope screen scroll search section select sender sequence server service session shape share sheet size slot source
space stack start state status step stop store stream string style submit suffix switch symbol table target task template
test text theme thread time title total track tree trigger type unit update upload user valid value vector version view
visible watch week width window word worker wrap write year zone`.split(/\s+/u);
const marked = Object.entries({
  key: 620,
  auth: 20,
  api: 190,
  token: 80,
  password: 48,
  secret: 27,
  bearer: 2,
});
const prose =
  `the of a to in is for that with as on this are be it by from an not or when can which if has all was use one
should only value returns given`.split(/\s+/u);

/**
 * A seeded stream of numbers in [0, 1): mulberry32.
 * @param {number} seed
 * @returns {() => number}
 */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {() => number} random */
function createWords(random) {
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  // `marked` counts per 100,000 words.
  const word = () => {
    let at = random() * 100_000;
    for (const [name, count] of marked) if ((at -= count) < 0) return name;
    return pick(plain);
  };
  const upperFirst = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
  const number = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const hex = (/** @type {number} */ length) =>
    Array.from({ length }, () => number(16).toString(16)).join('');
  return {
    pick,
    word,
    number,
    hex,
    name: () => word() + (random() < 0.6 ? upperFirst(word()) : ''),
    type: () => upperFirst(word()) + upperFirst(pick(plain)),
    sentence: () =>
      Array.from({ length: 4 + number(8) }, () => (random() < 0.5 ? pick(prose) : word())).join(' '),
  };
}

/**
 * @param {ReturnType<typeof createWords>} words
 * @returns {(() => string)[]}
 */
function createLines({ pick, word, number, hex, name, type, sentence }) {
  const indent = () => '  '.repeat(number(4));
  return [
    () => '',
    () => '',
    () => `${indent()}}`,
    () => `${indent()}});`,
    () => `${indent()}// ${sentence()}`,
    () => `${indent()}const ${name()} = ${name()}.${name()}(${name()});`,
    () => `${indent()}if (${name()} === ${name()}) {`,
    () => `${indent()}return ${name()}(${name()}, ${number(1000)});`,
    () => `${indent()}${name()}: ${name()},`,
    () => `${indent()}${name()}: '${pick(plain)}-${pick(plain)}',`,
    () => `${indent()}this.${name()} = ${name()} ?? ${number(100)};`,
    () => `${indent()}expect(${name()}.${name()}).toBe(${number(100)});`,
    () => `import { ${name()}, ${type()} } from './${pick(plain)}/${pick(plain)}';`,
    () => `export class ${type()} extends ${type()} {`,
    () => `${indent()}public ${type()} get${type()}(${type()} ${name()}) throws ${type()} {`,
    () => `${indent()}def ${word()}_${word()}(self, ${word()}, ${word()}=None):`,
    () => `${indent()}"""${sentence()}."""`,
    () => `${indent()}self.${word()}_${word()} = ${word()}.get("${word()}")`,
    () => `${indent()}"${word()}": "${pick(plain)} ${pick(plain)}",`,
    () => `${indent()}"${word()}": ${number(10_000)},`,
    () => `- ${sentence()}`,
    () => `${sentence()}.`,
    () => `${word()}_${word()}: ${number(100)}`,
    () => `  <${word()} class="${pick(plain)}-${pick(plain)}" :${word()}="${name()}">`,
    () => (number(12) === 0 ? `see https://example.com/${pick(plain)}/${pick(plain)}#${word()}` : sentence()),
    () => (number(25) === 0 ? `commit ${hex(40)}` : `${indent()}await ${name()}(${name()});`),
  ];
}

/**
 * Source text of at least `bytes` bytes, the same for the same seed, with no secret in it.
 * @param {number} seed
 * @param {number} bytes
 */
export function makeSourceText(seed, bytes) {
  const random = createRandom(seed);
  const makers = createLines(createWords(random));
  const lines = [];
  for (let size = 0; size < bytes;) {
    const line = makers[Math.floor(random() * makers.length)]?.() ?? '';
    lines.push(line);
    size += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Exactly `count` lines of source text.
 * @param {number} seed
 * @param {number} count
 */
export function makeSourceLines(seed, count) {
  return `${makeSourceText(seed, count * 80)
    .split('\n')
    .slice(0, count)
    .join('\n')}\n`;
}
