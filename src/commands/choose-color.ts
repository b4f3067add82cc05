/** What decides whether the output is coloured. */
export interface ColorQuestion {
  readonly option: string | boolean | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly isTerminal: boolean;
}

/** `--color` and `--no-color` win, then NO_COLOR (https://no-color.org), FORCE_COLOR, then whether it is a terminal. */
export function chooseColor({ option, env, isTerminal }: ColorQuestion): boolean {
  if (typeof option === 'boolean') return option;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
