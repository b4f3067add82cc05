// As they are for a shell, which splits at spaces and expands `$`, `~` and more, and for readers that end a value at `#`.
const plain = /^[\w./+:=@%,-]+$/u;

/**
 * Writes a value so that dotenv, Node's `--env-file`, Docker Compose and a shell that sources the file read the same one back;
 * undefined when no notation does that.
 */
export function quoteEnvValue(value: string): string | undefined {
  if (plain.test(value)) return value;
  if (/[^\P{Cc}\t\n]|\p{Cs}/u.test(value)) return undefined;
  if (isSafeInSingle(value)) return `'${value}'`;
  // Some of them expand `$`, and read escapes, each in its own way.
  return /["$`\\]/u.test(value) ? undefined : `"${value}"`;
}

/** python-dotenv takes two backslashes for one there, and several readers take one before the quote for an escape. */
function isSafeInSingle(value: string): boolean {
  return !value.includes("'") && !/\\\\|\\$/u.test(value);
}
