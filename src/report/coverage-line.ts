import type { ReportMessages } from '../messages/report.ts';
import type { Report } from '../types.ts';

const named = 3;

/** Says what was looked at, what was let pass, and what was not looked at; not yet escaped. */
export function coverageSentence(report: Report, messages: ReportMessages): string {
  const { coverage, suppressed, unlisted } = report;
  const allowed = suppressed.inline + suppressed.baseline + suppressed.allow;
  const more = (unlisted?.error ?? 0) + (unlisted?.warning ?? 0);
  const off = coverage.rulesOff ?? [];
  return messages.joinSentences([
    messages.checked(coverage),
    ...(more > 0 ? [messages.unlisted(more)] : []),
    ...(allowed > 0 ? [messages.allowed(allowed)] : []),
    ...listExceptions(report, messages),
    ...(off.length > 0 ? [messages.rulesOff(cut(off))] : []),
  ]);
}

/** Says, a sentence each, what a clean check must not keep to itself: what was let pass loosely, and what was not looked at. */
export function listExceptions({ coverage, suppressed }: Report, messages: ReportMessages): string[] {
  const places = (suppressed.loose ?? []).map(({ file, line }) => `${file}:${line}`);
  const skipped = coverage.skipped.map((each) => messages.skippedFile(each));
  return [
    ...(places.length > 0 ? [messages.allowedLoosely(cut(places))] : []),
    ...(skipped.length > 0 ? [messages.skipped(cut(skipped))] : []),
  ];
}

/** The first few, and how many more there are. */
function cut(list: readonly string[]): { readonly list: readonly string[]; readonly more: number } {
  return { list: list.slice(0, named), more: Math.max(0, list.length - named) };
}
