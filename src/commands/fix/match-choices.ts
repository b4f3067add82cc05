import type { Choice, FixSubject } from '../../fix/fix-types.ts';

/** A finding as a person saw it, with what they want. */
export interface Chosen {
  readonly subject: FixSubject;
  readonly choice: Choice;
}

/**
 * Gives each finding the choice that was made for it. What was staged while they chose is left alone: of a finding that nobody
 * saw, and of one value that now stands in more or fewer places than they saw, unless they wanted the same for all.
 */
export function matchChoices(
  subjects: readonly FixSubject[],
  chosen: readonly Chosen[],
): readonly FixSubject[] {
  const known = groupBy(chosen, ({ subject }) => keyOf(subject));
  const now = groupBy(subjects, keyOf);
  return subjects.map((subject) => {
    const choices = known.get(keyOf(subject)) ?? [];
    const places = now.get(keyOf(subject)) ?? [];
    const [first] = choices;
    const isSame = choices.every(({ choice }) => JSON.stringify(choice) === JSON.stringify(first?.choice));
    const own =
      choices.length === places.length ? choices[places.indexOf(subject)] : isSame ? first : undefined;
    return { ...subject, choice: own?.choice ?? { kind: 'skip', isUnseen: true } };
  });
}

function keyOf({ finding }: FixSubject): string {
  return `${finding.ruleId} ${finding.fingerprint}`;
}

function groupBy<T>(items: readonly T[], toKey: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item]);
  return groups;
}
