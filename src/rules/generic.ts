import type { Provider } from '../rule-types.ts';
import { isComparedSecret, isGenericSecret, isOutsideTests } from './_judge.ts';
import { isPossiblePassword } from './_possible-password.ts';
import { isPossibleSecret } from './_possible-secret.ts';
import { isSecretBelow } from './_secret-below.ts';
import {
  link,
  linkBelow,
  passwordKeywords,
  passwordName,
  renderValue,
  secretKeywords,
  secretName,
} from './_secret-grammar.ts';

/** A name with each sign that may follow it. */
const endings = (name: string, signs: string): readonly string[] => Array.from(signs, (sign) => name + sign);

export default {
  name: 'Generic secret',
  revoke: { via: 'self' },
  playbook: { kind: 'password' },
  rules: [
    {
      id: 'generic-secret',
      name: 'Password, token or key',
      kind: 'generic',
      severity: 'error',
      env: 'SECRET_KEY',
      keywords: secretKeywords,
      pattern: new RegExp(
        String.raw`(?<name>${secretName}[\w.-]{0,32})(?<link>${link})${renderValue(8, 600)}`,
        'i',
      ),
      validate: isGenericSecret,
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        'password = "Password123!"',
        "const token = 'access_token';",
        'secret_name: my-app/production/database',
        'API_KEY=your-api-key-here',
        'password: ${DB_PASSWORD}',
        'token = getToken(request.headers.authorization)',
        `public_key = "${make.alnum(32)}"`,
        `next_page_token: "${make.alnum(32)}"`,
        `password_hash = "${make.alnum(32)}"`,
      ],
    },
    {
      id: 'secret-below-name',
      name: 'Password, token or key on a line below its name',
      kind: 'generic',
      severity: 'error',
      env: 'SECRET_KEY',
      keywords: secretKeywords,
      linesBelow: 3,
      pattern: new RegExp(
        String.raw`(?<name>${secretName}[\w.-]{0,32})(?<link>(?:${linkBelow})\\{0,3}["'\x60]?)${renderValue(8, 400)}`,
        'i',
      ),
      validate: isSecretBelow,
      sample: (make) => {
        const secret = make.alnum(32);
        return { text: `api_key =\n  "${secret}"`, secret };
      },
      nearMisses: (make) => [
        'password:\n  minLength: 8',
        '- name: API_KEY\n  valueFrom:\n    secretKeyRef',
        'token =\n  readToken(request)',
        `primary_token:\n\n\n\n\n"${make.alnum(32)}"`,
      ],
    },
    {
      id: 'compared-secret',
      name: 'Password, token or key in a comparison',
      kind: 'generic',
      severity: 'error',
      env: 'SECRET_KEY',
      keywords: ['"', "'"].flatMap((quote) =>
        [' ==', '==', ' !=', '!=', '.equals('].map((sign) => quote + sign),
      ),
      pattern: new RegExp(
        String.raw`["'\x60](?<secret>[^\s"'\x60\\]{8,200})\\{0,3}["'\x60][ \t]{0,4}(?:[!=]==?|\.equals\()[ \t]{0,4}(?<name>[$\w.>-]{0,60}${secretName}[\w.-]{0,32})`,
        'i',
      ),
      validate: isComparedSecret,
      sample: (make) => {
        const secret = make.alnum(24);
        return { text: `if "${secret}" == password`, secret };
      },
      nearMisses: (make) => [
        'if "password" == password',
        '"access_token" === tokenType',
        `if ("${make.alnum(24)}" == item.passwordField)`,
      ],
    },
    {
      id: 'possible-password',
      name: 'Possible password',
      kind: 'generic',
      // Words with a number are as often made up for a document as in use.
      severity: 'warning',
      env: 'DB_PASSWORD',
      keywords: passwordKeywords,
      pattern: new RegExp(
        String.raw`(?<name>${passwordName}[\w.-]{0,32})(?<link>${link})${renderValue(6, 40)}`,
        'i',
      ),
      validate: isPossiblePassword,
      sample: (make) => `${make.pick(['marigold', 'sunflower', 'lavender'])}${make.digits(2)}!`,
      nearMisses: () => [
        'password = "Password123!"',
        'password: "Required!"',
        'password: ${DB_PASSWORD1}',
        'passwordField: "password_field_2"',
        'password = "changeme1"',
        'a.password="",a.isStripped2&&(a.hash=a.hash.trim(),a.port="")',
        '"npmPassword","useNpm2FaToken"',
        'a.password="",a.isEmpty3&&(a.hash=""),a.port="1"',
        'user:add --password-from-env --display-name="User One2"',
        "['pwd', 'pw', 'ps?s?wo?r?d']",
        'docker run -v "$(pwd)":/src/app1',
        'docker run -v $(shell pwd):/src/app1',
      ],
    },
    {
      id: 'possible-secret',
      name: 'Possible secret',
      kind: 'generic',
      // The name says little, so that a person has to look.
      severity: 'warning',
      env: 'PROVIDER_KEY',
      keywords: [
        ...['key', 'secret', 'token'].flatMap((name) => endings(name, ' =:-_>"\'`])\\1')),
        ...endings('access', ' =:-_'),
        ...endings('private', ' =:-_'),
        ...endings('auth', ' =:-_"\''),
      ],
      // What rules out most places comes first.
      pattern:
        /(?<![0-9A-Za-z])(?=[\w+/.~-]{16})(?:(?<![\w+/.~@%$-])|(?<=(?:key|KEY|Key|secret|SECRET|Secret|token|TOKEN|Token|access|ACCESS|Access|private|PRIVATE|Private)[-_.]))(?=[A-Za-z_-]{0,24}[0-9]|[a-z]{20}|[A-Z]{20}|[A-Za-z]{0,16}[a-z][A-Z][A-Z])(?<secret>(?:(?!(?:key|KEY|Key|secret|SECRET|Secret|token|TOKEN|Token|access|ACCESS|Access|private|PRIVATE|Private)[-_.])[\w+/.~-]){16,1500}(?:=[\w+/.~-]{4,1500}){0,8}={0,2})(?=[\s"'`<,;)}\]|&\\]|$)/,
      validate: isPossibleSecret,
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        `primary_key = "${make.hex(32)}"`,
        `cache-key: ${make.hex(40)}`,
        `weather key|${make.hex(20)}|${make.hex(20)}`,
        `public key "${make.alnum(56)}"`,
        `partition key: ${make.hex(32)}`,
        `<trusted-key id="${make.hex(40)}" group="org.acme"/>`,
      ],
    },
    {
      id: 'password-hash',
      name: 'Hash of a password',
      kind: 'generic',
      // It opens nothing until somebody has guessed the password, which takes time and may fail.
      severity: 'warning',
      env: 'PASSWORD_HASH',
      keywords: [
        '$2a$',
        '$2b$',
        '$2y$',
        '$1$',
        '$5$',
        '$6$',
        '$7$',
        '$y$',
        '$gy$',
        '$apr1$',
        '$argon2',
        '$krb5',
      ],
      // The modular crypt format: https://man7.org/linux/man-pages/man5/crypt.5.html
      pattern:
        /(?<![\w$/.])(?<secret>\$(?:2[aby]\$\d\d\$[\w./]{53}|(?:1|5|6|8|apr1)\$(?:rounds=\d{1,9}\$)?[\w./]{1,16}\$[\w./]{22,86}|(?:7|y|gy)\$[\w./]{1,24}\$[\w./]{1,90}\$[\w./]{43}|argon2(?:id?|d)\$v=\d{1,3}\$[\w,=]{6,40}\$[\w+/]{8,90}\$[\w+/]{16,90}|krb5\w{2,8}\$\d{1,3}\$[\w.*$@/-]{16,120}\$[0-9a-f]{32,4000}))(?![\w./$])/,
      minEntropy: 3,
      validate: isOutsideTests,
      sample: (make) => `$2b$12$${make.alnum(53)}`,
      nearMisses: (make) => [`$2b$12$${make.alnum(20)}`, '$1$2', `$6$${make.alnum(8)}$${make.alnum(10)}`],
    },
  ],
} satisfies Provider;
