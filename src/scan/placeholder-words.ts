/** Words that stand for a value; one of them makes the words around it count. */
const MARKERS = new Set(
  `your yours example examples sample dummy fake placeholder changeme change changeit replace replaceme insert enter fill todo fixme
  redacted masked hidden removed censored omitted here notreal invalid foo bar baz foobar lorem ipsum mock mocked stub
  undefined null none nil empty blank default xxx xxxx xyz abc dontcommit someone something whatever tbd`.split(
    /\s+/,
  ),
);

/** Words that say what the value would be. */
const NEUTRAL = new Set(
  `access account admin and api app auth aws azure bearer bot cert client code connection consumer credential credentials data
  database dev development email encryption env file for from generated github gitlab goes google hash host hub id in input
  integration is it jwt key keys live local long login master me my name new not now of oauth of only openai our own pass passphrase
  password passwd pat pin prefix private prod production project public put pwd random real refresh region replace root salt
  secret secrets server service session set sign signing site slack some stage staging string stripe strong super
  telegram temp test testing that the this to token tokens url use user username value variable web webhook with work`.split(
    /\s+/,
  ),
);

const LONGEST = 14;

const LONG_MARKER =
  /example|placeholder|changeme|redacted|EXAMPLE|PLACEHOLDER|CHANGEME|REDACTED|Example|Placeholder|ChangeMe|Redacted/;

/** Whether a value holds a word that marks it, of seven letters or more: none comes up by chance in a random value. */
export function isMarkedExample(value: string): boolean {
  return LONG_MARKER.test(value);
}

const MOSTLY = 0.6;

/** Whether a value is mostly made of words that stand for a value or say what it would be. */
export function isPlaceholderWords(value: string): boolean {
  const runs = value.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const words = runs.flatMap(splitWords);
  const inAll = sumLengths(runs);
  const inWords = sumLengths(words);
  return words.some((word) => MARKERS.has(word)) ? inWords >= MOSTLY * inAll : inAll > 0 && inWords === inAll;
}

function sumLengths(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** The known words in a run of letters, `yourtokenhere` included. */
function splitWords(run: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length;) {
    const word = findWord(run, at);
    if (word !== undefined) words.push(word);
    at += word?.length ?? 1;
  }
  return words;
}

/** The longest word at a place of a run of letters; one or two letters count only at its beginning. */
function findWord(run: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, run.length - at); length > 0; length--) {
    if (length < 3 && at > 0) return undefined;
    const word = run.slice(at, at + length);
    if (MARKERS.has(word) || NEUTRAL.has(word)) return word;
  }
  return undefined;
}
