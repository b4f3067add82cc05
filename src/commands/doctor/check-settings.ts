import type { Settings } from '../../config/parse-settings.ts';
import type { Check, Diagnosis } from '../../doctor-types.ts';
import { KeyguardError } from '../../errors.ts';
import type { Checkup } from './checkup.ts';

const named = 3;

/** Tells whether the settings can be read, and what they leave out. */
export function checkSettings({ settings, errors }: Checkup): Check {
  const diagnosis: Diagnosis =
    settings instanceof KeyguardError
      ? { kind: 'settings-invalid', what: errors[settings.code](settings.details).what }
      : judgeSettings(settings);
  return { id: 'settings', diagnosis };
}

/** Judges settings that are in force: rules that no longer block, and paths that are not looked at. */
export function judgeSettings({ file, rules, ignore }: Settings): Diagnosis {
  if (file === undefined) return { kind: 'settings-none' };
  const weak = Object.entries(rules).filter(([, weight]) => weight !== 'error');
  const left = [...weak.map(([id, weight]) => `${id} (${weight})`), ...ignore];
  if (left.length === 0) return { kind: 'settings-read', file };
  const more = left.length - named;
  const list = [...left.slice(0, named), ...(more > 0 ? [`+${more}`] : [])].join(', ');
  return { kind: 'settings-loose', file, list };
}
