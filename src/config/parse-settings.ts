import { KeyguardError } from '../errors.ts';

/** A rule's weight as the user sets it. */
export type RuleSetting = 'off' | 'warning' | 'error';

/** The user's settings, validated. */
export interface Settings {
  /** The file that they are from; undefined when nobody configured anything. */
  readonly file?: string;
  /** Rule id → weight. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs of paths from the repository's root that are not looked at. */
  readonly ignore: readonly string[];
}

const settingKeys = ['rules', 'ignore'];
const knownKeys = ['$schema', ...settingKeys];
const examples = {
  rules: '{ "rules": { "generic-secret": "warning" } }',
  ignore: '{ "ignore": ["test/recordings/**"] }',
};

function wrongValue(file: string, key: string, more: { known?: string; example?: string }): KeyguardError {
  return new KeyguardError('config-invalid', { file, reason: 'wrong-value', key, ...more });
}

/** Checks settings read from `file`; throws `config-invalid` naming the key that is wrong. */
export function parseSettings(content: unknown, file: string): Settings {
  if (!isRecord(content)) throw new KeyguardError('config-invalid', { file, reason: 'not-an-object' });
  const unknown = Object.keys(content).find((key) => !knownKeys.includes(key));
  if (unknown !== undefined)
    throw new KeyguardError('config-invalid', {
      file,
      reason: 'unknown-key',
      key: unknown,
      known: settingKeys.join(' '),
    });
  return {
    file,
    rules: parseRules(content['rules'] ?? {}, file),
    ignore: parseIgnore(content['ignore'] ?? [], file),
  };
}

function parseRules(value: unknown, file: string): Settings['rules'] {
  if (!isRecord(value)) throw wrongValue(file, 'rules', { example: examples.rules });
  const rules: Record<string, RuleSetting> = Object.create(null);
  for (const [id, setting] of Object.entries(value)) {
    if (setting !== 'off' && setting !== 'warning' && setting !== 'error') {
      throw wrongValue(file, `rules.${id}`, { known: 'off warning error' });
    }
    rules[id] = setting;
  }
  return rules;
}

function parseIgnore(value: unknown, file: string): readonly string[] {
  if (!Array.isArray(value)) throw wrongValue(file, 'ignore', { example: examples.ignore });
  return value.map((glob: unknown, index) => {
    if (typeof glob === 'string' && glob !== '') return glob;
    throw wrongValue(file, `ignore[${index}]`, { example: examples.ignore });
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
