import type { PatternRule, Provider } from '../rule-types.ts';
import { assigned } from './_fragments.ts';
import { isGenericSecret, isGenericTestSecret } from './_judge.ts';

const separated = (name: string): readonly string[] =>
  ['', '_', '-', '.', ' '].map((separator) => name.replace(' ', separator));

const ended = (name: string): readonly string[] =>
  ['=', ':', ' =', ' :', '"', "'", ']', '>', '/'].map((end) => name + end);

const facts = {
  kind: 'generic',
  keywords: [
    ...['passw', 'passphrase', 'passcode', 'pwd', 'pswd', 'psswd', 'pasword', 'psword', 'pswrd'],
    ...['secret', 'token', 'credential', 'creds'],
    ...[
      'api key',
      'access key',
      'auth key',
      'app key',
      'private key',
      'encryption key',
      'signing key',
    ].flatMap(separated),
    ...[
      'master key',
      'shared key',
      'account key',
      'hmac key',
      'service key',
      'session key',
      'jwt key',
      'hex key',
    ].flatMap(separated),
    ...ended('pass'),
    ...ended('pw'),
  ],
  // A name, what follows it up to the value, and the value: between quotes, or up to what cannot be part of it.
  pattern: new RegExp(
    String.raw`(?<name>(?:pas?s?w(?:or?[dt]|d)|pass(?:phrase|code)?|pwd|pw|pss?w?r?d|secret|token|credential|creds|(?:api|access|auth|app|private|encryption|signing|master|shared|account|hmac|service|session|jwt|hex)[_. -]?key)[\w.-]{0,32})` +
      String.raw`(?<link>${assigned}|[ \t]{1,4}["'\x60]?|\(["'\x60])` +
      String.raw`(?<secret>(?<=["'\x60])[^\s"'\x60\\]{8,300}(?=\\{0,3}["'\x60])|(?<!["'\x60])[^\s"'\x60\\<>;,&|(){}[\]]{8,300}(?=[\s"'\x60\\<;,&|)}\]]|$))`,
    'i',
  ),
} as const;

export default {
  name: 'Generic secret',
  revoke: { via: 'self' },
  rules: [
    {
      ...facts,
      id: 'generic-secret',
      name: 'Password, token or key',
      severity: 'error',
      env: 'SECRET_KEY',
      validate: isGenericSecret,
      sample: (make) => make.alnum(32),
      nearMisses: () => [],
    },
    {
      ...facts,
      id: 'generic-secret-in-test',
      name: 'Password, token or key in a test or an example',
      // Most are made up for the test: worth a look, not worth a refusal.
      severity: 'warning',
      env: 'TEST_SECRET_KEY',
      validate: isGenericTestSecret,
      sample: (make) => make.alnum(32),
      nearMisses: () => [],
    },
  ] satisfies readonly PatternRule[],
} satisfies Provider;
