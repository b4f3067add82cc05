import type { RuleMessages } from '../../messages/rules.ts';
import { count } from './words.ts';

export const rules: RuleMessages = {
  labels: {
    provider: 'Provider',
    finds: 'Finds',
    near: 'Near',
    checked: 'Checked',
    severity: 'Severity',
    variable: 'Variable',
    revoke: 'Revoke',
    docs: 'More',
  },
  kinds: {
    'private-key': 'A private key, by the lines or the form that it is stored in.',
    structured: 'A value with a form of its own, recognised wherever it stands.',
    contextual:
      "A value whose form alone says little: it counts beside the provider's name or a name for such a key.",
    'url-credential': 'A password inside a URL or a connection string.',
    'own-secret':
      "A value from this clone's own .env files, wherever else it stands and whatever it looks like. The values are held in memory only.",
    generic: 'A value beside a name like password, secret or token, when the value looks made by chance.',
    file: 'A file that does not belong in a repository, by its name.',
  },
  andMoreKeywords: ({ list, more }) => `${list.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  validated: 'Offline, by what it holds: a checksum, its structure, or how unlike words it is.',
  entropy: (bits) => `It is as mixed as a value made by chance: at least ${bits} bits a character.`,
  byForm: 'Its form alone decides.',
  byText: 'By what is in it as well: a file without any secret passes.',
  byName: 'Its name alone decides.',
  weight: ({ weight, file, usual }) => {
    const meaning = {
      error: 'error, blocks a commit',
      warning: 'warning, only shown',
      off: 'off, not looked for',
    };
    return `${meaning[weight]}${file === undefined ? '' : ` (set in ${file}; usually: ${usual})`}`;
  },
  revokeSelf: 'Replace it with a new value wherever it is used.',
  howItDecides: 'How it decides',
  explained: {
    'generic-secret': [
      'The name: password, secret, token, credential, api_key and their like count, in any spelling of words in names, and passwords in a dozen other languages. A name that speaks of something else does not: public_key, next_page_token, password_hash.',
      'Between name and value stands what assigns or hands over in that kind of file: an operator, a default, an element, a pair of name and value, an argument. In source code a bare word is a name, not a value, so the value stands in quotes there, or is very mixed.',
      'The value: it is measured how unlike words, names, paths and code it is, by the letters that follow each other, not by its entropy alone. Placeholders, templates, references and example values do not count.',
      'What is base64 of readable text is judged by that text.',
      'The file: in tests, examples and documentation values are made up more often than not, so there it keeps silent, as in lock files, translations and minified code.',
      'What stands in a comparison, on a line below its name or on a command line is found by compared-secret, secret-below-name and password-argument. What is less certain is only a warning: possible-secret, possible-password.',
    ],
    'secret-below-name': [
      'As generic-secret, for a value up to three lines below its name: the value of a pair, the default of a variable, an assignment that goes on, an element, a block.',
      'A value that stands alone under a mere title counts outside of source code only, when it is certain to be made by chance.',
    ],
    'possible-secret': [
      'For services that have no rule of their own: a value drawn at random beside a name that ends in key, secret, token, access, auth or the like, also with a word or two between.',
      'Names of keys that sort, find, cache or verify do not count, nor public ones. A UUID counts; 16 characters is the shortest.',
      'The value: how unlike words it is, and how unlike words its letters alone are. An alphabet, a repetition and base64 of readable text do not count.',
      'It is a warning, since such a name says little. "error" in the settings makes it block.',
    ],
    'possible-password': [
      'A value under the name of a password that is a word with a number or a sign in it, as people make them up: too much like language for generic-secret, and yet maybe in use.',
      'Dictionary words, the passwords of tutorials such as Welcome2024! and messages such as Required! do not count.',
    ],
  },
  allowLine: 'Not a secret? Say so in a comment on its line or on the line above:',
  allowFile: 'Not a secret? Let the file pass, in keyguard.json:',
  turnOff: 'To turn the rule off, or make it a "warning", in keyguard.json:',
  count: ({ rules: number, providers, off }) =>
    `${count(number, 'rule')} of ${count(providers, 'provider')}${off > 0 ? `, ${off} of them off` : ''}.`,
  more: 'About one of them: npx keyguard explain RULE',
};
