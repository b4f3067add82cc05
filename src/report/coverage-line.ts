import type { ReportMessages } from '../messages.ts';
import type { Coverage, Report } from '../types.ts';

const namedFiles = 3;

/** Says what was looked at, what was let pass, and what was not looked at; not yet escaped. */
export function coverageSentence({ coverage, suppressed }: Report, messages: ReportMessages): string {
  const allowed = suppressed.inline + suppressed.baseline + suppressed.allow;
  return messages.joinSentences([
    messages.checked(coverage),
    ...(allowed > 0 ? [messages.allowed(allowed)] : []),
    ...(coverage.skipped.length > 0 ? [skippedSentence(coverage, messages)] : []),
  ]);
}

/** Names up to three of the files that were not looked at, and counts the others; not yet escaped. */
export function skippedSentence({ skipped }: Coverage, messages: ReportMessages): string {
  return messages.skipped({
    list: skipped.slice(0, namedFiles).map((each) => messages.skippedFile(each)),
    more: Math.max(0, skipped.length - namedFiles),
  });
}
