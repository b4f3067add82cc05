import { sampleSteps } from '../report/sample-steps.ts';
import { encodings, leftReasons, skipReasons } from './closed-lists.ts';
import { samplePlaybook } from './sample-playbook.ts';

/** Facts of every name that a sentence may ask for; a sentence whose facts have another name needs its line here. */
const facts = {
  name: 'Stripe secret key',
  place: 'src/pay.ts:12:20',
  line: 12,
  count: 1,
  files: 1,
  addedLines: 1,
  commits: 1,
  rules: 1,
  providers: 1,
  off: 0,
  fixed: 1,
  left: 0,
  more: 0,
  list: ['src/a.ts', 'src/b.ts'],
  file: 'src/pay.ts',
  subject: 'Take payments',
  text: 'npx keyguard install',
  variable: 'STRIPE_KEY',
  envFile: '.env',
  version: '1.2.3',
  own: '1.3.0',
  origin: '/home/ada/.gitconfig',
  hook: 'pre-commit',
  previous: 'pre-commit.keyguard-prev',
  manager: 'husky',
  said: 'exit 1',
  what: 'keyguard.json is broken',
  tool: 'lefthook',
  alias: 'ci',
  script: '"prepare": "keyguard install || exit 0"',
  rule: '.gitignore:2:.env*',
};
const many = {
  ...facts,
  count: 3,
  files: 2,
  addedLines: 120,
  commits: 4,
  rules: 1200,
  providers: 2,
  off: 2,
  fixed: 2,
  left: 2,
  more: 5,
  subject: '',
};

/** Details that errors tell of; without them a sentence holds as well. */
const details = {
  command: 'check-staged',
  option: '--langs',
  argument: 'extra',
  value: 'xx',
  known: 'one two',
  suggestion: '--lang',
  rule: 'acme-key',
  file: 'keyguard.json',
  folder: '/home/a/my project',
  reason: 'unknown-key',
  key: 'rulez',
  version: '1.8.0',
  minimum: '2.25',
  exitCode: 128,
};
const pushReasons = ['no-commit', 'detached', 'no-remote', 'many-remotes'];

/** What sentences are rendered with, by their place; what is not named here is rendered with facts of one and of many. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  errors: [details, {}],
  'errors.config-invalid': ['not-json', 'not-an-object', 'unknown-key', 'wrong-value', ''].map((reason) => ({
    ...details,
    reason,
    example: '"rules"',
  })),
  'errors.push-unknown': [...pushReasons, ''].map((reason) => ({ reason })),
  'errors.file-unreadable': [{ file: 'a.txt', reason: 'special' }, {}],
  'errors.hook-config-by-hand': [{ file: 'lefthook.yml', lines: 'jobs\n  keyguard' }, {}],
  'errors.git-config-unwritable': [{ text: 'path = ~/.config/keyguard', stderr: 'EROFS' }, {}],
  'doctor.diagnoses': [
    { ...facts, list: 'generic-secret, test/**' },
    { ...many, list: 'generic-secret' },
  ],
  'doctor.isNotProtected': ['keyguard.json is broken'],
  'doctor.andMore': [1, 3],
  'doctor.passed': [0, 1, 16],
  'report.andMorePlaces': [1, 3],
  'report.notChecked': ['git was not found'],
  'report.push.notChecked': ['git was not found'],
  'report.encodedIn': [['base64'], Object.keys(encodings)],
  'report.moveEach': ['.env'],
  'report.revokeEachStaged': [['HEAD'], ['HEAD', 'origin/main']],
  'report.revokeEachFirst': [undefined, 'origin/main'],
  'report.runFix': [{ isAll: true }, { isAll: false }],
  'report.andMoreFindings': [1, 3],
  'report.andMoreFiles': [1, 3],
  'report.allowed': [1, 3],
  'report.unlisted': [1, 3],
  'report.andMoreCommits': [1, 3],
  'report.skippedFile': Object.keys(skipReasons).map((reason) => ({ ...facts, reason })),
  'report.foundIn': ['commit', 'tag', 'object'].map((kind) => ({
    kind,
    name: '1a2b3c4',
    subject: 'Take payments',
  })),
  'report.joinSentences': [[]],
  'report.cleanExcept': [''],
  'install.notInstalled': ['git was not found'],
  'rules.weight': [
    { weight: 'error', file: undefined, usual: 'error' },
    { weight: 'warning', file: 'keyguard.json', usual: 'error' },
    { weight: 'off', file: 'keyguard.json', usual: 'warning' },
  ],
  'rules.entropy': [3.5],
  'fix.headline': [
    ...['planned', 'done'].flatMap((stage) => [
      { stage, fixed: 0, left: 0 },
      { stage, fixed: 0, left: 2 },
      { stage, fixed: 1, left: 0 },
      { stage, fixed: 2, left: 1 },
    ]),
    { stage: 'unchanged', fixed: 0, left: 0 },
  ],
  'fix.fixed': [
    facts,
    { ...facts, allowReason: 'test value' },
    { ...facts, variable: undefined, envFile: undefined },
  ],
  'fix.stillUnstaged': [['a.ts', 'b.ts']],
  'fix.files': [['a.ts', 'b.ts']],
  'fix.file': [
    { path: 'a.ts', notes: [] },
    { path: 'a.ts', notes: ['1', '2'] },
  ],
  'fix.ask': [
    { ...facts, number: 1, of: 1 },
    { ...facts, number: 2, of: 3 },
  ],
  'fix.confirm': [
    { fixed: 1, allowed: 0, skipped: 0 },
    { fixed: 2, allowed: 1, skipped: 3 },
  ],
  'fix.left': Object.keys(leftReasons).map((reason) => ({ ...facts, place: 'a.ts:1', reason })),
  ...Object.fromEntries(
    Object.entries(samplePlaybook).map(([place, playbook]) => [`playbook.${place}`, playbook]),
  ),
  ...Object.fromEntries(Object.entries(sampleSteps).map(([action, steps]) => [`steps.${action}`, steps])),
};

/** Gives what a sentence is to be rendered with: its own samples, or those of the table that it is in, or the common ones. */
export function samplesOf(place: string): readonly unknown[] {
  const table = place.slice(0, place.lastIndexOf('.'));
  return samples[place] ?? samples[table] ?? [facts, many];
}
