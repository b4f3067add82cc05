import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { KeyguardError } from '../errors.ts';
import { type Settings, parseSettings } from './parse-settings.ts';

/** What is in force when nobody configured anything. */
export const defaultSettings: Settings = { rules: {}, ignore: [] };

/**
 * Reads `keyguard.json`, else the `keyguard` key of package.json, from the repository's root; data only, no code is run.
 * A file named by `--config` must exist. Throws `config-invalid` with the place and the reason.
 */
export function loadConfig(topLevel: string, named?: string): Settings {
  if (named !== undefined) return parseSettings(parseJson(readText(named), named), named);
  const own = readTextIfPresent(join(topLevel, 'keyguard.json'));
  if (own !== undefined) return parseSettings(parseJson(own, 'keyguard.json'), 'keyguard.json');
  const manifest = readTextIfPresent(join(topLevel, 'package.json'));
  if (manifest === undefined || !manifest.includes('"keyguard"')) return defaultSettings;
  const content = parseJson(manifest, 'package.json');
  const settings =
    typeof content === 'object' && content !== null && 'keyguard' in content ? content.keyguard : undefined;
  return settings === undefined ? defaultSettings : parseSettings(settings, 'package.json');
}

function readTextIfPresent(file: string): string | undefined {
  // Asked first, since an error takes longer to make than the file to look for.
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new KeyguardError('file-unreadable', { file }, { cause: error });
  }
}

function readText(file: string): string {
  const text = readTextIfPresent(file);
  if (text === undefined) throw new KeyguardError('file-unreadable', { file });
  return text;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    throw new KeyguardError('config-invalid', { file, reason: 'not-json' }, { cause: error });
  }
}
