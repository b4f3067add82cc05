/**
 * A word's beginning, also right after an escape whose last character is a letter or digit:
 * `\n` in a string, `%3D` in a URL, an escaped code point, a terminal colour in a log.
 */
export const tokenStart = String.raw`(?:(?<![0-9A-Za-z])|(?<=\\[bfnrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\[[0-9;]{1,8}m))`;

/** A word's end, still open: more characters of the class and `])` follow. */
export const tokenEnd = '(?![0-9A-Za-z';
