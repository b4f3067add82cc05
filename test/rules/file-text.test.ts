import { expect, test } from 'vitest';

import {
  hasHtpasswdHash,
  hasNetrcPassword,
  hasPgpassPassword,
  isNeverText,
  isOnePassword,
  isRailsKey,
} from '../../src/rules/_file-text.ts';
import { createMake } from '../../src/rules/_make.ts';

const make = createMake(6);
const password = make.alnum(12);

test.each([
  [hasNetrcPassword, `machine api.acme.io login app password ${password}`],
  [hasNetrcPassword, `machine api.acme.io\n  login app\n  password ${password}\n`],
  [hasPgpassPassword, `# host\ndb.acme.io:5432:app:app:${password}\n`],
  [hasPgpassPassword, String.raw`db.acme.io:5432:a\:b:app:${password}`],
  [hasHtpasswdHash, `app:$apr1$${make.alnum(8)}$${make.alnum(22)}\n`],
  [hasHtpasswdHash, `app:$2y$05$${make.alnum(53)}\n`],
  [hasHtpasswdHash, `app:{SHA}${make.base64(27)}=\n`],
  [isRailsKey, `${make.hex(32)}\n`],
  [isOnePassword, `${password}\n`],
])('%o says yes to %j', (check, text) => {
  expect(check(text)).toBe(true);
});

test.each([
  [hasNetrcPassword, 'machine api.acme.io login app password $TOKEN'],
  [hasNetrcPassword, 'machine api.acme.io login app password <password>'],
  [hasNetrcPassword, 'machine api.acme.io login app'],
  [hasPgpassPassword, 'db.acme.io:5432:app:app:'],
  [hasPgpassPassword, `# db.acme.io:5432:app:app:${password}`],
  [hasPgpassPassword, 'localhost:5432:app:app:postgres'],
  [hasHtpasswdHash, '# app:$apr1$\nAuthType Basic\n'],
  [isRailsKey, `key: ${make.hex(32)}`],
  [isRailsKey, '<%= ENV["KEY"] %>'],
  [isOnePassword, '#!/bin/sh\necho "$VAULT_PASSWORD"\n'],
  [isOnePassword, 'changeme'],
  [isNeverText, 'anything'],
])('%o says no to %j', (check, text) => {
  expect(check(text)).toBe(false);
});
