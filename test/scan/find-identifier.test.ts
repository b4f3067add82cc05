import { expect, test } from 'vitest';

import { findIdentifier } from '../../src/scan/find-identifier.ts';

const value = 'VALUE';

function find(line: string): string | undefined {
  return findIdentifier(line, line.indexOf(value));
}

test.each([
  [`const stripeKey = "${value}";`, 'stripeKey'],
  [`  let apiKey: string = '${value}'`, 'apiKey'],
  [`private readonly token?: string = '${value}'`, 'token'],
  [`api_key: str = "${value}"`, 'api_key'],
  [`static final String API_KEY = "${value}";`, 'API_KEY'],
  [`const KEY: &str = "${value}";`, 'KEY'],
  [`const KEY: &'static str = "${value}";`, 'KEY'],
  [`key := "${value}"`, 'key'],
  [`var key string = "${value}"`, 'key'],
  [`char secret[] = "${value}";`, 'secret'],
  [`char secret[32] = "${value}";`, 'secret'],
  [`"apiKey": "${value}",`, 'apiKey'],
  [`'api-key' => '${value}',`, 'api-key'],
  [`{ apiKey: \`${value}\` }`, 'apiKey'],
  [`api_key: ${value}`, 'api_key'],
  [`API_KEY=${value}`, 'API_KEY'],
  [`export API_KEY='${value}'`, 'API_KEY'],
  [`  - API_KEY=${value}`, 'API_KEY'],
  [`run: API_KEY=${value} ./go`, 'API_KEY'],
  [`$password = "${value}";`, '$password'],
  [`config.apiKey = "${value}"`, 'apiKey'],
  [`config['apiKey'] = "${value}"`, 'apiKey'],
  [`os.environ["API_KEY"] = "${value}"`, 'API_KEY'],
  [`options.key ??= "${value}"`, 'key'],
  [`token = b"${value}"`, 'token'],
  [`var k = @"${value}";`, 'k'],
  [`key = """${value}"""`, 'key'],
  [String.raw`"{\"apiKey\": \"${value}\"}"`, 'apiKey'],
  [`connect(password="${value}")`, 'password'],
  [`<input value="x" token="${value}">`, 'token'],
  [`<apiKey>${value}</apiKey>`, 'apiKey'],
  [`#define API_KEY "${value}"`, 'API_KEY'],
  [`ENV API_KEY ${value}`, 'API_KEY'],
  [`curl --token=${value}`, 'token'],
  [`spring.datasource.password=${value}`, 'password'],
])('%s is assigned to %s', (line, name) => {
  expect(find(line)).toBe(name);
});

test.each([
  `connect("${value}")`,
  `connect(host, '${value}')`,
  `Authorization: Bearer ${value}`,
  `Authorization: ${value}`,
  `"X-Api-Key": "${value}"`,
  `postgres://user:${value}@host/db`,
  `url = "postgres://user:${value}@host/db"`,
  `if (key === "${value}")`,
  `if key == "${value}":`,
  `key != "${value}"`,
  `a >= ${value}`,
  `x = flag ? other : "${value}"`,
  `return "${value}"`,
  `case "a": "${value}"`,
  `std::${value}`,
  value,
  ` = ${value}`,
  `12 = ${value}`,
])('%s is no assignment', (line) => {
  expect(find(line)).toBeUndefined();
});

test('looks at what stands near, in lines of any length', () => {
  expect(findIdentifier(`${'x'.repeat(1e6)} key = "${value}"`, 1e6 + 8)).toBe('key');
  expect(findIdentifier(`${'key: '.repeat(200_000)}${value}`, 1e6)).toBe('key');
});
