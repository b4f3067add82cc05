import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const make = createMake(4);
const token = make.alnum(40);
const login = Buffer.from(`svc:${make.alnum(14)}`).toString('base64');

test.each([
  [token, `Authorization: Bearer ${token}`],
  [token, `authorization=Bearer%20${token}`],
  [token, `client.auth = new AuthenticationHeaderValue("Bearer", "${token}");`],
  [login, `client.auth = new AuthenticationHeaderValue("Basic", "${login}");`],
  [login, `proxy_set_header Authorization "Basic ${login}";`],
  [login, String.raw`{\"Authorization\":\"Basic ${login}\"}`],
])('finds %s in %s', (secret, text) => {
  expect(find(text, 'src/app.cs').map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
});

test.each([
  'new AuthenticationHeaderValue("Bearer", accessTokenOfTheCurrentUser)',
  'proxy_set_header Authorization "";',
  'proxy_set_header Authorization $http_authorization;',
  'The Authorization "header" is what the server reads',
])('takes %s for none', (text) => {
  expect(find(text, 'src/app.cs')).toEqual([]);
});
