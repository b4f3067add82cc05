/** The programs that show OSC 8 links, by TERM_PROGRAM, with their first version that does. */
const programs: ReadonlyMap<string | undefined, readonly [major: number, minor: number]> = new Map([
  ['iTerm.app', [3, 1]],
  ['WezTerm', [20_200_620, 0]],
  ['vscode', [1, 72]],
  ['ghostty', [0, 0]],
  ['zed', [0, 0]],
]);
const terms = /^(?:alacritty|xterm-kitty|xterm-ghostty|foot|contour|wezterm)/u;

/** Whether the terminal is known to show OSC 8 links; FORCE_HYPERLINK decides where it is set. Colour is another question. */
export function canLink(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  const isCi = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  if (!isTerminal || isCi || env['TERM'] === 'dumb') return false;
  return isKnown(env);
}

function isKnown(env: NodeJS.ProcessEnv): boolean {
  const term = env['TERM'] ?? '';
  // Inside of these the outer terminal's variables go on, but links may not get through.
  if (/^(?:screen|tmux)/u.test(term)) return false;
  const first = programs.get(env['TERM_PROGRAM']);
  if (first !== undefined) return isSince(env['TERM_PROGRAM_VERSION'] ?? '', first);
  // VTE 0.50.0 crashes on them: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
  if (Number(env['VTE_VERSION'] ?? 0) > 5000) return true;
  return terms.test(term) || (env['WT_SESSION'] ?? env['DOMTERM']) !== undefined;
}

function isSince(version: string, [major, minor]: readonly [number, number]): boolean {
  const [here = 0, below = 0] = version.split(/\D/u).map(Number);
  return here > major || (here === major && below >= minor);
}
