import type { Settings } from '../config/parse-settings.ts';
import type { Severity } from '../rule-types.ts';
import { loadJudge } from '../scan/load-judge.ts';
import type { Match, Unlisted } from '../types.ts';

/** The first matches, and how many more there were. */
export interface MatchCollection {
  readonly matches: readonly Match[];
  readonly keep: (match: Match) => void;
  /** Counts what is beyond `matches`, without the own secrets that turned out to be known; undefined when there is none. */
  readonly countUnlisted: (known: ReadonlySet<Match>) => Unlisted | undefined;
}

/** More than anybody looks at; each holds its line. */
export const mostMatches = 1000;

/** Makes a collection that does not grow with the number of matches: those beyond the first are only counted. */
export function createMatchCollection({ rules }: Settings, most = mostMatches): MatchCollection {
  const matches: Match[] = [];
  const beyond: Record<Severity, number> = { error: 0, warning: 0 };
  // Whether an own secret counts is known by its value alone, which one match of each tells.
  const own = new Map<string, { readonly match: Match; more: number }>();
  let files = 0;
  const count = (match: Match): void => {
    const same = own.get(match.env ?? '');
    if (same !== undefined) same.more += 1;
    else beyond[severityOf(match, rules)] += 1;
  };
  return {
    matches,
    keep: (match) => {
      // The file's own finding tells the story of what it holds.
      const isWanted = matches.length < most || (match.kind === 'file' && files++ < most);
      const isNewOwn = match.env !== undefined && !own.has(match.env);
      if (!isWanted && loadJudge().judgeAllow(match, match.lineAbove).isAllowed) return;
      if (isNewOwn) own.set(match.env, { match, more: 0 });
      if (isNewOwn || isWanted) matches.push(match);
      else count(match);
    },
    countUnlisted: (known) => {
      const counting = [...own.values()].filter(({ match }) => !known.has(match));
      const error = beyond.error + counting.reduce((sum, { more }) => sum + more, 0);
      return error + beyond.warning === 0 ? undefined : { error, warning: beyond.warning };
    },
  };
}

function severityOf({ ruleId, severity }: Match, rules: Settings['rules']): Severity {
  const setting = rules[ruleId];
  return setting === undefined || setting === 'off' ? severity : setting;
}
