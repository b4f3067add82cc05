/**
 * A word's beginning, also right after an escape whose last character is a letter or digit:
 * `\n` in a string, `%3D` in a URL, an escaped code point, a terminal colour in a log, the path of a bot.
 */
export const tokenStart = String.raw`(?:(?<![0-9A-Za-z])|(?<=\\[bfnrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\[[0-9;]{1,8}m|\/bot))`;

/** A word's end, still open: more characters of the class and `])` follow. */
export const tokenEnd = '(?![0-9A-Za-z';

/** What may close a name: its quote (escaped or not), brackets, `String` after a colon. */
const nameEnd = String.raw`(?:\[\d{0,5}\])?(?:\\{0,3}["'\x60\])]){0,3}(?:[ \t]{0,4}:[ \t]{0,4}[A-Za-z][\w<>.?[\]]{0,30}(?=[ \t]{0,4}=))?`;

/** What may open a value: a string prefix, a quote (escaped or not), brackets. */
const valueStart = String.raw`[ \t]{0,16}(?:[bru@$]{0,2}(?:\\{0,3}["'\x60([{<]){1,3})?`;

/**
 * From a name to its value in any notation: `=`, `": "`, ` => '`, `>`, `', '`, `" value="`, ` || "`.
 * Stands after the name's last letter and before the value's first character.
 */
export const assigned = String.raw`${nameEnd}(?:[ \t]{0,16}(?:=>|:=|[=!]={1,2}|->|\|\||\?\?|[=:,>|])|[ \t]{1,4}(?:value=|is(?![\w])|or(?![\w])))${valueStart}`;

/** As `assigned`, or with nothing but blanks between: for values whose form leaves little doubt. */
export const assignedOrNear = String.raw`(?:${assigned}|[ \t]{1,4}["'\x60]?)`;

const SECRET_WORD =
  '(?:[Kk](?:ey|EY)|[Tt](?:oken|OKEN)|[Ss](?:ecret|ECRET)|[Pp](?:ass|ASS|wd|WD)|[Aa](?:uth|UTH|ccess|CCESS)|[Bb](?:earer|EARER)|[Cc](?:red|RED))';

/**
 * From a provider's name to a value: as the rest of one name (group `near`), as an argument, or with anything between,
 * ends of lines included, when the value itself is called a key, a token or the like.
 */
export const besideName = String.raw`(?:(?<near>[\w .-]{0,40}?${assignedOrNear})|[\w .-]{0,40}\([^()\n]{0,60}?["'\x60]|[^]{0,160}?${SECRET_WORD}[\w-]{0,16}${assignedOrNear})`;

/** A UUID in lower case. */
export const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
