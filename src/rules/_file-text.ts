import { isCommonPassword } from './_url-password.ts';

const isOpen = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:\*+|<.*>|\$.*|\{.*)?$/.test(value) && !isCommonPassword(value);

/** Never: whatever text stands there, a rule about the text tells; the file counts only when it is binary. */
export const isNeverText = (): boolean => false;

/** Whether a `.netrc` holds a password. */
export function hasNetrcPassword(text: string): boolean {
  return [...text.matchAll(/\bpassword\s{1,8}(?<value>\S{1,400})/g)].some(({ groups }) =>
    isOpen(groups?.['value']),
  );
}

/** Whether a line of `.pgpass` ends in a password: host:port:database:user:password. */
export function hasPgpassPassword(text: string): boolean {
  return text
    .split(/\r?\n/)
    .some(
      (line) =>
        !line.startsWith('#') &&
        isOpen(/^(?:(?:\\.|[^:\\]){0,200}:){4}(?<value>.+)$/.exec(line)?.groups?.['value']),
    );
}

/** Whether a line of `.htpasswd` holds a hash. */
export function hasHtpasswdHash(text: string): boolean {
  return /^[^\s:#]{1,100}:(?:\$(?:2[aby]|apr1|1|5|6)\$|\{SHA\}|[\w./]{13}$)/m.test(text);
}

/** Whether the text is a key of 32 hexadecimal digits and no more, as Rails keeps it. */
export function isRailsKey(text: string): boolean {
  return /^\s*[0-9a-f]{32,64}\s*$/.test(text);
}

/** Whether the text is one line that could be a password. */
export function isOnePassword(text: string): boolean {
  return /^\s*\S{6,200}\s*$/.test(text) && isOpen(text.trim());
}
