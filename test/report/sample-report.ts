import { type AdviceState, type Seen, createAdvice } from '../../src/advice/create-advice.ts';
import type { RuleDetails } from '../../src/rule-types.ts';
import type { Coverage, Excerpt, Finding, Report } from '../../src/types.ts';
import { details } from '../advice/sample-details.ts';

/** Two stars stand for what is redacted; a sample marks the place by them. */
const stars = '****';

/** What a test changes of a sample finding. */
export interface SampleChanges {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The line, with `@` where the redacted value stands. */
  readonly text?: string;
  readonly rule?: Partial<RuleDetails>;
  readonly identifier?: string;
  /** Findings with the same number hold the same value. */
  readonly value?: number;
  readonly alreadyInHead?: boolean;
  readonly otherRules?: string;
  readonly seen?: Seen;
  readonly state?: Partial<AdviceState>;
}

/** A finding as the pipeline would make it, redacted from the start. */
export function sampleFinding(changes: SampleChanges = {}): Finding {
  const { file = 'src/pay.ts', line = 12, alreadyInHead = false, value = 1, state } = changes;
  const rule = details(changes.rule);
  const text = changes.text ?? "const stripeKey = '@';";
  const column = changes.column ?? text.indexOf('@') + 1;
  const { identifier = 'stripeKey', otherRules } = changes;
  const subject = { details: rule, path: file, identifier, alreadyInHead, otherRules, seen: seenOf(changes) };
  const given: AdviceState = {
    envFile: '.env',
    envState: 'not-ignored',
    fixCommand: 'npx keyguard fix',
    ...state,
  };
  return {
    ruleId: rule.id,
    ruleName: rule.name,
    provider: rule.provider,
    severity: rule.severity,
    file,
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + 32,
    redacted: stars,
    ...(rule.kind !== 'file' && { excerpt: sampleExcerpt(text) }),
    fingerprint: `${file}-${value}`,
    env: rule.env,
    alreadyInHead,
    valueNumber: value,
    advice: createAdvice(subject, given),
  };
}

function seenOf({ seen, alreadyInHead = false }: SampleChanges): Seen {
  return seen ?? { notIn: alreadyInHead ? [] : ['HEAD'] };
}

/** An excerpt from a line that has `@` in the value's place. */
export function sampleExcerpt(text: string): Excerpt {
  return { text: text.replace('@', stars), start: text.indexOf('@'), length: stars.length };
}

/** A report of these findings. */
export function sampleReport(findings: readonly Finding[], coverage: Partial<Coverage> = {}): Report {
  return {
    findings,
    coverage: { files: 3, addedLines: 120, bytes: 4096, skipped: [], ...coverage },
    suppressed: { inline: 0, baseline: 0, allow: 0 },
  };
}

const aws: Partial<RuleDetails> = {
  id: 'aws-access-key',
  name: 'AWS access key',
  env: 'AWS_SECRET_ACCESS_KEY',
  provider: 'AWS',
  revoke: {
    via: 'dashboard',
    url: 'https://console.aws.amazon.com/iam/',
    path: ['Users', 'Security credentials'],
  },
};

const password: Partial<RuleDetails> = {
  id: 'generic-password',
  name: 'Password',
  kind: 'generic',
  env: 'PASSWORD',
  provider: 'Unknown',
  revoke: { via: 'self' },
};

const test: Partial<RuleDetails> = { id: 'stripe-test-key', name: 'Stripe test key', severity: 'warning' };

const envFileFinding = sampleFinding({
  file: '.env',
  line: 1,
  column: 1,
  rule: { id: 'env-file', name: '.env file', kind: 'file', revoke: { via: 'self' } },
});

const skipped = [
  { file: 'logo.png', reason: 'binary' },
  { file: 'data/dump.sql', reason: 'too-large' },
  { file: 'secrets.enc.yaml', reason: 'encrypted' },
  { file: 'vendor/lib', reason: 'excluded' },
  { file: 'locked.txt', reason: 'unreadable' },
] as const;

/** The standard reports, each of one situation. */
export const standardReports: Readonly<Record<string, Report>> = {
  'one-finding': sampleReport([sampleFinding()], { skipped: skipped.slice(0, 1) }),
  'one-finding-in-head': sampleReport([
    sampleFinding({
      file: 'app/pay.py',
      text: 'STRIPE = "@"',
      alreadyInHead: true,
      state: { envState: 'tracked' },
    }),
  ]),
  'one-finding-on-a-remote': sampleReport([
    sampleFinding({ file: 'app/pay.rb', text: 'STRIPE = "@"', seen: { onBranch: 'origin/main', notIn: [] } }),
  ]),
  'one-finding-overruled': sampleReport([
    sampleFinding({
      seen: { notIn: ['HEAD', 'origin/main'] },
      state: { envRule: '.gitignore:3:!.env' },
    }),
  ]),
  'one-finding-in-a-test': sampleReport([
    sampleFinding({ file: 'test/pay.test.ts' }),
    sampleFinding({ file: 'test/pay.test.ts', line: 80 }),
  ]),
  'one-finding-in-json': sampleReport([
    sampleFinding({ file: 'config/prod.json', text: '  "stripe": "@",' }),
  ]),
  'one-env-file': sampleReport([envFileFinding]),
  'one-env-file-with-values': sampleReport([
    envFileFinding,
    sampleFinding({ file: '.env', line: 1, text: 'STRIPE_KEY=@' }),
    sampleFinding({ file: '.env', line: 2, text: 'AWS_KEY=@', rule: aws, value: 2 }),
  ]),
  'one-encoded-finding': sampleReport([
    { ...sampleFinding({ file: 'deploy/secret.yaml', text: '  key: @' }), encoding: ['percent', 'base64'] },
  ]),
  'one-warning': sampleReport([sampleFinding({ rule: test })], { skipped }),
  'several-findings': sampleReport(
    [
      sampleFinding({ alreadyInHead: true }),
      sampleFinding({ file: 'src/pay.py', text: 'KEY = "@"' }),
      sampleFinding({ file: '.env', text: 'STRIPE_KEY=@' }),
      sampleFinding({
        file: 'config/prod.json',
        text: '  "aws": "@",',
        rule: aws,
        identifier: 'aws',
        value: 2,
      }),
      sampleFinding({
        file: 'main.tf',
        text: '  password = "@"',
        rule: password,
        identifier: 'password',
        value: 3,
      }),
      sampleFinding({ file: 'src/try.ts', rule: test, value: 4 }),
    ],
    { skipped },
  ),
  'very-many-findings': sampleReport(
    Array.from({ length: 40 }, (_, index) =>
      sampleFinding({
        file: `src/file-${Math.floor(index / 3)}.ts`,
        line: index + 1,
        value: index,
      }),
    ),
    { files: 14, addedLines: 4000 },
  ),
  'more-than-is-listed': {
    ...sampleReport([sampleFinding(), sampleFinding({ file: 'b.ts', value: 2 })]),
    unlisted: { error: 998, warning: 2 },
  },
  'allowed-loosely': {
    ...sampleReport([sampleFinding({ otherRules: 'stripe-key' })], { rulesOff: ['generic-secret', 'jwt'] }),
    suppressed: { inline: 2, baseline: 0, allow: 0, loose: [{ file: 'src/a.ts', line: 3 }] },
  },
  'clean-and-allowed-loosely': {
    ...sampleReport([], { rulesOff: ['jwt'] }),
    suppressed: { inline: 1, baseline: 0, allow: 0, loose: [{ file: 'src/a.ts', line: 3 }] },
  },
  clean: sampleReport([]),
  'clean-with-skipped': sampleReport([], { skipped }),
};
