import { describe, expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const make = createMake(5);
const key = make.alnum(32);
// Lower and upper case, digits and a sign, in no order that a person would choose.
const password = `${make.lower(3)}${make.upper(2)}${make.digits(2)}${make.lower(2)}!`;

function findIn(text: string, path = 'config.yml'): readonly string[] {
  return find(text, path).map(({ start, end }) => text.slice(start, end));
}

describe('finds', () => {
  test.each([
    ['a bare value in a configuration', `password: ${password}`, 'config.yml'],
    ['a value up to what separates it', `user=app,password=${password},retries=3`, 'app.properties'],
    ['a value in a query', `const url = "https://api.test/?token=${key}&page=2";`, 'src/app.js'],
    ['an option of a command line', `mysql -u root --password ${password}`, 'notes.txt'],
    ['a sentence', `The password is '${password}'`, 'notes.txt'],
    ['a definition', `#define PASSWORD "${password}"`, 'src/app.c'],
    ['an array of characters', `char secret[25] = "${key}";`, 'src/app.c'],
    ['a typed constant', `val apiKey: String = "${key}"`, 'src/App.kt'],
    ['a comparison', `if (password != "${password}") {`, 'src/app.c'],
    ['a default', `PASSWORD = os.environ.get("PASSWORD") or "${password}"`, 'app.py'],
    ['a call', `client.withToken("${key}")`, 'src/App.java'],
    ['a line of .netrc', `machine api.test\n  login app\n  password ${key}\n`, 'notes.txt'],
    ['hexadecimal digits', `api_key = "${make.hex(32)}"`, 'settings.py'],
    ['a name with spaces', `API key: ${key}`, 'README.md'],
  ])('%s', (_, text, path) => {
    expect(findIn(text, path)).toHaveLength(1);
  });
});

describe('leaves alone', () => {
  test.each([
    ['identifiers', 'password = getPasswordFromVault(name)', 'app.py'],
    ['bare words in code', 'const token = accessTokenFactory;', 'src/app.ts'],
    ['words in quotes', "token: 'access_token_expired'", 'src/app.ts'],
    ['passwords of tutorials', 'password = "Passw0rd!"', 'app.py'],
    ['a word with a number', 'password: Welcome2024!', 'config.yml'],
    ['a group of a pattern', String.raw`regex: (?<secret>[0-9A-Za-z+/]{86}==)`, 'rules.yml'],
    ['a group of Python', 'regex = (?P<api_token>[0-9A-Za-z_-]{43})', 'rules.ini'],
    ['a path', 'private_key: /etc/ssl/private/server.key', 'config.yml'],
    ['an address', 'token_endpoint: https://login.test/oauth2/token', 'config.yml'],
    ['a UUID', `client_id: ${[8, 4, 4, 4, 12].map((length) => make.hex(length)).join('-')}`, 'config.yml'],
    ['a variable', 'password: ${DB_PASSWORD}', 'config.yml'],
    ['a template', `password: {{ .Values.${key} }}`, 'config.yml'],
    ['an encrypted value', `password: ENC[AES256_GCM,data:${key}]`, 'config.yml'],
    ['a digest', `token: sha256:${make.hex(64)}`, 'config.yml'],
    ['a version', 'token: 1.24.3-beta.12', 'config.yml'],
    ['a sentence in another language', '"password": "パスワードが一致していません"', 'config.json'],
    ['a translation', `"password": "${password}"`, 'src/locales/de.json'],
    ['a test', `password = "${password}"`, 'tests/test_app.py'],
    ['a lock file', `"token": "${key}"`, 'package-lock.json'],
    ['documentation', `API_KEY=${key}`, 'docs/usage.md'],
    ['the name of a resource', 'existingSecret: kafka-jks-0', 'values.yaml'],
    ['base64 of words', `password: ${Buffer.from('my plain old words').toString('base64')}`, 'secret.yaml'],
    ['noise', `x]PW:${password}`, 'notes.txt'],
    ['a public key', `public_key = "${key}"`, 'app.py'],
    ['a short value', 'token: x7Q', 'config.yml'],
  ])('%s', (_, text, path) => {
    expect(findIn(text, path)).toEqual([]);
  });
});

describe('finds as a possible secret', () => {
  const uuid = [8, 4, 4, 4, 12].map((length) => make.hex(length)).join('-');
  test.each([
    ['a key of a service', `weather_key = ${key}`, 'app.properties'],
    ['a word in a note', `weather ACCESS ${key}`, 'notes.txt'],
    ['a name that ends in the value', `weather-SECRET-${key}`, 'notes.txt'],
    ['a UUID under a clear name', `WEATHER_TOKEN=${uuid}`, 'deploy.sh'],
    ['digits under a clear name', `weatherToken: "${make.from('1357924680', 32)}"`, 'config.json'],
    ['runs of letters and digits', `weather_key=${make.lower(12)}${make.digits(10)}`, 'app.properties'],
    ['a value with a scheme before it', `weatherToken := "Token ${key}"`, 'main.go'],
    ['a value with a name before it', `<secret>{weather ${key}}</secret>`, 'config.xml'],
    ['an attribute', `<add name="WeatherKey" value="${key}" />`, 'web.config'],
  ])('%s', (_, text, path) => {
    const [hit, ...others] = find(text, path);
    expect(others).toEqual([]);
    expect(hit?.ruleId).toMatch(/^(?:possible|generic)-secret$/);
  });

  test.each([
    ['a key that sorts', `sort_key = "${key}"`, 'app.py'],
    ['a public key', `weatherPublicKey = "${key}"`, 'app.py'],
    ['an identifier', 'cacheKey: renderTemplate2025Version3', 'config.yml'],
    ['a beginning of the alphabet', 'weather_key = 12abcdefghijklmnopqrs34tuvw', 'app.properties'],
    ['a value elsewhere in the line', `const key = find(items); use("${key}")`, 'app.js'],
    ['base64 of words', `weather_key: ${Buffer.from('just some plain words').toString('base64')}`, 'a.yml'],
    ['a test', `weather_key = ${key}`, 'test/app.properties'],
  ])('but not %s', (_, text, path) => {
    expect(findIn(text, path)).toEqual([]);
  });
});

describe('finds on a line below', () => {
  test.each([
    ['a pair in YAML', `  - name: API_KEY\n    value: "${key}"\n`, 'deploy.yml'],
    ['a pair in JSON', `{ "key": "DB_PASSWORD",\n  "value": "${password}" }`, 'vars.json'],
    ['a variable', `variable "api_token" {\n  type = string\n  default = "${key}"\n}`, 'main.tf'],
    ['an assignment that goes on', `const apiKey =\n  '${key}';\n`, 'src/app.js'],
    ['a block', `password: |\n  ${password}\n`, 'config.yml'],
    ['a property list', `<key>ApiKey</key>\n<string>${key}</string>`, 'app.plist'],
    ['a note', `# Client password\n${key}\n`, 'notes.txt'],
  ])('%s', (_, text, path) => {
    expect(find(text, path)).toMatchObject([{ ruleId: 'secret-below-name' }]);
  });

  test.each([
    ['a name in code', `password =\n  readPasswordFrom2ndVault(x)`, 'app.py'],
    ['a reference', '- name: API_KEY\n  valueFrom:\n    secretKeyRef:\n      key: api-key-1', 'deploy.yml'],
    ['the body of a key', `-----BEGIN RSA PRIVATE KEY-----\n${make.base64(44)}\n`, 'README.md'],
    ['a test', `const apiKey =\n  '${key}';\n`, 'test/app.js'],
  ])('but not %s', (_, text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['compared-secret', `if ("${password}" !== password) {`, 'src/app.js'],
    ['compared-secret', `if ("${key}".equals(apiKey)) {`, 'src/App.java'],
    ['password-argument', `mysql -u root -p${password} shop`, 'deploy.sh'],
    ['password-argument', `docker login -u app -p ${password} registry.test`, 'deploy.sh'],
    ['password-argument', `CREATE USER app IDENTIFIED BY '${password}';`, 'seed.sql'],
    ['password-argument', `client.login("app", "${password}")`, 'app.py'],
    ['password-argument', `requirepass ${key}`, 'redis.conf'],
    ['possible-password', 'password = "marigold47!"', 'app.py'],
    ['possible-password', "pwd: 'l4vend3rfield'", 'config.yml'],
    ['generic-secret', `パスワード：${password}`, 'notes.txt'],
    ['generic-secret', `contraseña = "${password}"`, 'app.py'],
    ['generic-secret', `mot_de_passe: ${password}`, 'config.yml'],
    ['generic-secret', `token := []byte("${key}")`, 'main.go'],
    ['generic-secret', `**Password:** ${password}`, 'README.md'],
    ['generic-secret', `{ "name": "DB_PASSWORD", "value": "${password}" }`, 'vars.json'],
  ])('%s: %s', (ruleId, text, path) => {
    expect(find(text, path)).toMatchObject([{ ruleId }]);
  });

  test.each([
    ['password: {{ .Values.password | b64enc | quote }}', 'secret.yaml'],
    ['password: cXVvYnl0ZQ==', 'secret.yaml'],
    ["ResetPassword = 'toolkit#ResetPasswordResponse'", 'src/app.ts'],
    ['password: "Required!"', 'config.json'],
    ['password = "Welcome2024!"', 'app.py'],
    ['if ("access_token" === tokenType) {', 'src/app.js'],
    ['mysql -u root -p "$MYSQL_PASSWORD"', 'deploy.sh'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

test('reports the value and nothing around it', () => {
  expect(findIn(`export API_KEY='${key}'; run`, 'deploy.sh')).toEqual([key]);
  expect(findIn(`{\\"api_key\\":\\"${key}\\"}`, 'event.json')).toEqual([key]);
  expect(findIn(`apiKey=${key}&x=1`, 'notes.txt')).toEqual([key]);
});

test('reports a password hash as a warning, outside of tests', () => {
  const hash = `$2b$12$${make.alnum(53)}`;
  expect(find(`hash: "${hash}"`, 'seed.yml')).toMatchObject([{ ruleId: 'password-hash' }]);
  expect(find(`hash: "${hash}"`, 'test/seed.yml')).toEqual([]);
});
