import { assignedOrNear } from './_fragments.ts';

const list = (words: string): readonly string[] => words.split(/\s+/);

// A password in French, German, Spanish, Portuguese, Dutch, Italian and Turkish, Swedish, Polish, Russian, Japanese,
// Korean and Chinese.
const abroad = list(
  `motdepasse mot_de_passe mot-de-passe kennwort contraseña contrasena contrasenya senha clave wachtwoord parola lösenord
  losenord hasło haslo пароль パスワード 暗証番号 비밀번호 패스워드 密码 密碼 口令`,
);

/** One of the alternatives, those with the same first letter together: most places are ruled out by a letter each. */
function oneOf(alternatives: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const each of alternatives) {
    const first = each.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), each.slice(1)]);
  }
  const branches = Array.from(rests, ([first, [rest = '', ...others]]) =>
    others.length === 0 ? first + rest : `${first}(?:${[rest, ...others].join('|')})`,
  );
  return `(?:${branches.join('|')})`;
}

const passwordNames = ['pas?s?w(?:or?[dt]|d)', 'pass(?:phrase|code)?', 'pwd', 'pw', 'ps?s?wo?r?d', ...abroad];

const keyNames = list(
  'api access auth app private encryption signing master shared account hmac service session jwt hex',
);

/** The name of a password, as a pattern. */
export const passwordName = oneOf(passwordNames);

/** The name of a password, a token or a key, or the part of it that says so, as a pattern. */
export const secretName = oneOf([
  ...passwordNames,
  ...list('secret token credential creds'),
  ...keyNames.map((name) => `${name}[_. -]?key`),
]);

/** Keywords of what `passwordName` matches. */
export const passwordKeywords: readonly string[] = [
  ...list('passw passphrase passcode pwd pswd psswd pasword psword pswrd'),
  ...['pass', 'pw'].flatMap((name) =>
    ['=', ':', ' =', ' :', '"', "'", ']', '>', '/', ' !'].map((end) => name + end),
  ),
  ...abroad,
];

/** Keywords of what `secretName` matches. */
export const secretKeywords: readonly string[] = [
  ...passwordKeywords,
  ...list('secret token credential creds'),
  ...keyNames.flatMap((name) => ['', '_', '-', '.', ' '].map((separator) => `${name}${separator}key`)),
];

/**
 * What leads from a name to its value on the same line, group `link`: an assignment in any notation, a call whose
 * argument the value is, the pair of a name and a value, an element, emphasis.
 */
export const link = [
  assignedOrNear,
  String.raw`\(["'\x60]`,
  // Calls that make something of a literal; others mostly look it up.
  String.raw`["'\])]{0,3}[ \t]{0,4}(?:=>|:=|[=:])[ \t]{0,4}(?:new )?(?:\[\]byte|Buffer\.from|[\w.]{0,24}(?:string|str|bytes|some|secret|password|key|token|credentials?|decode|value))\((?:["'][^"'\n]{0,60}["'],[ \t]{0,2})?["'\x60]`,
  String.raw`["'\\]{1,3},[ \t]{0,4}["'\\]{0,3}(?:value|default)["'\\]{0,3}[ \t]{0,2}[:=][ \t]{0,2}["'\\]{1,3}`,
  String.raw`[ \t]{1,3}-[ \t]{1,3}["'\x60]`,
  String.raw`</key>[ \t]{0,8}<string>`,
  String.raw`[ \t]As[ \t]String[ \t]=[ \t]"`,
  String.raw`:[ \t]{1,4}!!str[ \t]{1,4}["']?`,
  String.raw`(?::?\*\*:?|：)[ \t]{0,4}["'\x60]?`,
].join('|');

const newLine = String.raw`(?:\\{1,3}n|\n)`;
const blank = String.raw`(?:\\{1,3}[nrt]|\s)`;

/**
 * What leads from a name to its value on a line below, group `link`: a pair of a name and a value, the block of a
 * variable, an assignment that goes on, an element; or, group `title`, nothing but the end of the line.
 */
export const linkBelow = [
  String.raw`["'\\]{0,3}[ \t]{0,4}[,{]?${blank}{1,60}(?:[a-z_]{1,20}[ \t]{0,8}[=:][^\n]{0,60}\n\s{0,40}){0,2}["'\\]{0,3}(?:value|default)["'\\]{0,3}[ \t]{0,8}[:=][ \t]{0,4}`,
  String.raw`["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[=:])[ \t]{0,4}(?:[|>][-+]?|\\|\()?[ \t]{0,4}${newLine}${blank}{0,40}`,
  String.raw`</key>${blank}{0,40}<string>`,
  String.raw`(?<title>:?["'\\n,]{0,6}[ \t]{0,4}\n[\s"']{0,40})`,
].join('|');

/** The value, group `secret`: between quotes of one kind, or up to what cannot be part of it. */
export function renderValue(shortest: number, longest: number): string {
  const count = `{${shortest},${longest}}`;
  const quoted = ['"', "'", String.raw`\x60`].map(
    (quote) => String.raw`(?<=${quote})[^\s${quote}\\]${count}(?=\\{0,3}${quote})`,
  );
  const bare = String.raw`(?<!["'\x60])[^\s"'\x60\\<>;,&|(){}[\]]${count}(?=[\s"'\x60\\<;,&|)}\]]|$)`;
  return `(?<secret>${[...quoted, bare].join('|')})`;
}
