/** What a name says about the value that is assigned to it. */
export type NameKind = 'password' | 'key';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// A word of its own, or the end of a longer one in lower case: `dbpassword`, `authtoken`.
const PASSWORD =
  /(?:passw(?:or[dt]|d)s?|passphrase|passcode|pass?wor?d|pswo?r?d|pwds?|(?<!by|com|sur|over|under|tres)pass)$/;
const PASSWORD_WORD = list(
  `pw psswd secret secrete secrets motdepasse passe passwort kennwort contraseña contrasena contrasenya senha clave wachtwoord parola
  lösenord losenord hasło haslo пароль パスワード 暗証番号 비밀번호 패스워드 密码 密碼 口令`,
);
const KEY = /(?:secrets?|tokens?|apikeys?|secretkey|accesskey|privatekey|authkey|credentials?)$/;
const KEY_WORD = list('creds cred');
// What makes a key one that must stay secret: `signing_key`, not `primary_key`.
const KEY_BEFORE = list(
  `api access auth app private encryption encrypt signing sign signature master shared account hmac secret service
  client session storage admin jwt aes cipher crypto hex cookie license consumer application root webhook ssh`,
);

// Words after which the value is no secret: what it is called, where it lies, how it is shown or checked.
const NOT_AFTER = list(
  `id ids name names type types url urls uri path paths file files filename dir folder field fields label hint text title
  message msg description error errors err exception length len size count counts limit max min expiry expires expire
  expiration expired ttl timeout age time at date policy strategy rule rules regex regexp pattern format prefix suffix
  header headers param params parameter arg args argument option options setting settings config manager provider
  endpoint host ref refs reference store class selector xpath input placeholder form page view route router handler
  callback fn func function validator validation schema column table index cache algorithm alg hash hashed digest
  checksum sha encoder decoder parser address addr contract symbol decimals mint position stream list kind status state
  enabled required visible changed reset valid source src version scope scopes audience issuer claim claims permission
  permissions encrypted enc template metadata info button link example usage help doc docs color icon image
  test tests mock event events action interface model entity dto request response builder factory generator getter
  repository controller middleware filter guard bean property annotation attribute attr variable placeholders`,
);
// Words that make it public or made up, anywhere before.
const NOT_BEFORE = list(
  `public pub publishable anon anonymous csrf xsrf antiforgery authenticity dummy fake mock mocked example sample invalid
  wrong bad incorrect expired hashed encrypted hash sha md5 digest test testing tests stub nonexistent missing your
  placeholder idempotency existing`,
);
// Words that make it a thing of another kind, right before.
const NOT_BESIDE = list(
  `next page continuation sync cancel cancellation sort partition primary foreign cache design syntax lexer unknown no not
  site is has show hide forgot max min num total pad mask masked label unique translation i18n locale default eof parser
  csrfmiddleware device ix start end first last current line comment string word`,
);

/** The words of a name in lower case, whatever joins them; numbers are left out. */
export function splitWords(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+|(?<=[a-z])(?=\d)/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

function kindOf(word: string, before: string | undefined): NameKind | undefined {
  if (PASSWORD_WORD.has(word) || PASSWORD.test(word)) return 'password';
  if (KEY_WORD.has(word) || KEY.test(word)) return 'key';
  return /^keys?$/.test(word) && before !== undefined && KEY_BEFORE.has(before) ? 'key' : undefined;
}

const isMadeUp = (word: string): boolean => NOT_BEFORE.has(word);

/** Tells whether a name promises a password or a key, or nothing that must stay secret. */
export function readSecretName(name: string): NameKind | undefined {
  const words = splitWords(name);
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (NOT_AFTER.has(word)) return undefined;
    const kind = kindOf(word, words[index - 1]);
    if (kind === undefined) continue;
    const isOther = NOT_BESIDE.has(words[index - 1] ?? '') || words.slice(0, index).some(isMadeUp);
    return isOther ? undefined : kind;
  }
  return undefined;
}
