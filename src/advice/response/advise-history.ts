import type { Measure, Reach } from '../../response-types.ts';
import { quote } from '../quote.ts';

/** What is known of the value in this repository; of a rule alone nothing is. */
export interface HistorySubject {
  readonly reach: Reach;
  /** A file that should not be there at all: it goes as a whole. */
  readonly file?: string | undefined;
}

/** The value is read from the terminal into a file that only the user can read, and that is gone afterwards. */
const replaceText = (program: string): string =>
  `(umask 077; f=$(mktemp) && sed -n '/./s/.*/literal:&==>***REMOVED***/p' > "$f" && ${program} --replace-text "$f"; rm -f "$f")`;

/** How it is taken out of what was pushed; what has not left this machine is put right by `keyguard fix` and an amend. */
export function adviseHistory({ reach, file }: HistorySubject): readonly Measure[] {
  if (reach === 'staged' || reach === 'files')
    return [
      { action: 'not-pushed', reach, lines: [reach === 'staged' ? 'npx keyguard fix' : 'npx keyguard scan'] },
    ];
  if (reach === 'committed') return [{ action: 'not-pushed', reach, lines: ['npx keyguard check-push'] }];
  const isDetail = { isDetail: true as const };
  return [
    { action: 'why-clean', isSure: reach === 'remote' },
    { action: 'before-cleaning', ...isDetail },
    {
      action: 'clean-copy',
      lines: [
        'url=$(git remote get-url origin)',
        'git clone --mirror "$url" ../clean.git && cd ../clean.git',
      ],
      ...isDetail,
    },
    ...(file === undefined ? cleanText : cleanFile(file)),
    {
      action: 'force-push',
      lines: ['git push --force --mirror "$url"'],
      ...isDetail,
    },
    { action: 'clone-again', ...isDetail },
    { action: 'ask-host', lines: ['https://support.github.com'], ...isDetail },
  ];
}

const cleanText: readonly Measure[] = [
  { action: 'clean', part: 'text', lines: [replaceText('git filter-repo')], isDetail: true },
  {
    action: 'clean-other',
    part: 'text',
    lines: [replaceText('java -jar bfg.jar'), 'git reflog expire --expire=now --all && git gc --prune=now'],
    isDetail: true,
  },
];

function cleanFile(file: string): readonly Measure[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [
    {
      action: 'clean',
      part: 'file',
      lines: [`git filter-repo --invert-paths --path ${quote(file)}`],
      isDetail: true,
    },
    {
      action: 'clean-other',
      part: 'file',
      lines: [
        `java -jar bfg.jar --delete-files ${quote(name)}`,
        'git reflog expire --expire=now --all && git gc --prune=now',
      ],
      isDetail: true,
    },
  ];
}
