const install = 'keyguard install || exit 0';

/**
 * Adds `keyguard install` after what a script does already, so that sh and cmd read it alike and an earlier failure stays
 * one. Undefined when that cannot be done safely; the same text when it is there.
 */
export function chainScript(script: string | undefined): string | undefined {
  if (script === undefined || script.trim() === '') return install;
  if (/\bkeyguard install\b/u.test(script)) return script;
  // A comment, a line break or an open end would swallow what follows.
  if (/[\r\n]|(?:^|\s)#|[\\&|;(]$/u.test(script.trim())) return undefined;
  // cmd binds && closer than ||, sh binds both alike: hence the parentheses.
  const isPlain = !/[|;()]|(?<!&)&(?!&)/u.test(script);
  return `${isPlain ? script : `(${script})`} && (${install})`;
}

/** The part to add by hand where a script cannot be chained. */
export const installCall = `(${install})`;

/** What a script was before `chainScript`: '' where it was none, undefined when it is not what that made. */
export function unchainScript(script: string): string | undefined {
  if (script === install) return '';
  const end = ` && ${installCall}`;
  if (!script.endsWith(end)) return undefined;
  const rest = script.slice(0, -end.length);
  return [rest, rest.slice(1, -1)].find((before) => chainScript(before) === script);
}
