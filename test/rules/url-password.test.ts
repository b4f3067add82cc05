import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const secret = createMake(2).alnum(14);
const host = 'db-1.acme.io';

// Put together here, so that no URL with a password in it stands in the tree.
const url = (scheme: string, login: string, place: string): string => `${scheme}://${login}@${place}`;

function findIn(text: string): readonly string[] {
  return find(text, 'config.yml').map(({ start, end }) => text.slice(start, end));
}

test.each([
  `postgres://app:${secret}@${host}:5432/app`,
  `mongodb+srv://app:${secret}@cluster0.abcde.mongodb.net/app`,
  `redis://:${secret}@${host}:6379/0`,
  `https://app:${secret}@git.acme.io/team/app.git`,
  `postgres://app:${secret}@localhost/app`,
  `amqps://app:${secret}@10.0.0.3:5671/vhost`,
  `url = "jdbc:mysql://${host}/app?user=app&password=${secret}"`,
  `Server=${host};User ID=app;Password=${secret};Encrypt=True`,
  `smtp://me@acme.io:${secret}@${host}:587`,
  `{"url":"mongodb:\\/\\/app:${secret}@${host}\\/app"}`,
  `jdbc:oracle:thin:app/${secret}@//${host}:1521/app`,
  `app:${secret}@tcp(${host}:3306)/app`,
  `http://app:${secret}@`,
  `Data Source=${host}; User ID=app; Pwd=${secret}`,
])('finds the password of %s', (text) => {
  expect(findIn(text)).toEqual([secret]);
});

test.each(['Q2x-%29ae', 'Ab3%21xyz', 'qzxkvjwq', 'uW6PU'])('finds %s, which has little to it', (short) => {
  expect(findIn(`ftp://app:${short}@${host}/a`)).toEqual([short]);
});

test('finds a password with signs that a URL should not hold', () => {
  const odd = `${secret}@#x`;
  expect(findIn(`postgres://app:${odd}@${host}/app`)).toEqual([odd]);
});

test.each([
  url('postgres', 'postgres:postgres', 'localhost:5432/postgres'),
  url('postgres', 'user:password', 'db:5432/app'),
  url('mysql', 'root:root', '127.0.0.1/app'),
  url('mongodb', 'admin:Password1', 'mongo:27017'),
  url('postgres', 'app:!ChangeMe!', '127.0.0.1:5432/app?serverVersion=16'),
  url('https', 'username:password', 'example.com'),
  url('https', 'user:pass', 'proxy.acme.io:8080'),
  url('amqp', 'guest:guest', 'rabbit.acme.io'),
  url('edgedb', 'edgedb:p4ssw0rd', '10.0.0.1'),
  `postgres://app:\${DB_PASSWORD}@${host}/app`,
  `postgres://app:$DB_PASSWORD@${host}/app`,
  `postgres://app:%s@${host}/app`,
  `postgres://app:{password}@${host}/app`,
  `postgres://app:<password>@${host}/app`,
  `postgres://app:****@${host}/app`,
  `postgres://${secret}:${secret}@${host}/app`,
  url('http', 'localhost:8080/users/', 'me'),
  url('https', 'acme.io:8443?next=a', 'b.io'),
  url('ssh', 'git', 'github.com:22/acme/app.git'),
  'Server=localhost;User ID=sa;Password=YourStrong!Passw0rd;',
  'grant_type=password&username=johndoe&password=A3ddj3w',
])('leaves %s alone', (text) => {
  expect(findIn(text)).toEqual([]);
});

test('leaves a password alone in a test when it looks typed at will', () => {
  const typed = 'asdfqwer1234asdf';
  const text = url('redis', `h:${typed}`, `${host}:6379`);
  expect(find(text, 'tests/config_test.rb')).toEqual([]);
  expect(findIn(text)).toEqual([typed]);
});

test('finds a password drawn at random in a test too', () => {
  expect(find(url('redis', `h:${secret}`, `${host}:6379`), 'tests/config_test.rb')).toHaveLength(1);
});
