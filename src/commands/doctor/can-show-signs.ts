/** Whether the terminal shows signs beyond ASCII: by the locale, and on Windows by the programs that are known to. */
export function canShowSigns(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  if (locale !== undefined) return /utf-?8/iu.test(locale);
  if (platform === 'win32') return env['WT_SESSION'] !== undefined || env['TERM_PROGRAM'] === 'vscode';
  return platform === 'darwin';
}
