import type { DiagnosisKind, DoctorReport, ToldCheck } from '../doctor-types.ts';
import type { DoctorMessages } from '../messages/doctor.ts';
import { escapeText } from './escape.ts';
import { type Page, createPage, gapAfter, layOutStep, layOutText } from './layout.ts';

/** How doctor's report is to look. */
export interface DoctorView {
  readonly messages: DoctorMessages;
  readonly columns: number;
  readonly color: boolean;
  /** False where the terminal may not show the signs. */
  readonly isUnicode: boolean;
  /** Tells what is in order too, one line a check. */
  readonly isVerbose: boolean;
}

const screenLines = 24;
const signs = {
  unicode: { ok: '✓', warning: '!', failed: '✗' },
  ascii: { ok: '+', warning: '!', failed: 'x' },
} as const;

// The hook's own line has told why.
const repeating: ReadonlySet<DiagnosisKind> = new Set(['proof-not-tried']);

/** Renders what doctor found: the verdict, then what is wrong with its cure, then what is in order; short, no more than a screen. */
export function renderDoctorText(report: DoctorReport, view: DoctorView): string {
  const setting = { view, page: createPage(view) };
  const failed = report.checks.filter((check) => check.status === 'failed');
  // What a trial shows has its cause in another failure, where there is one.
  const first = failed.find(({ id }) => !id.startsWith('proof-')) ?? failed[0];
  const verdict = [...renderVerdict(first, setting), ''];
  const lines = view.isVerbose
    ? [...verdict, ...report.checks.flatMap((check) => renderGroup([check], setting))]
    : [...verdict, ...renderShort(report, first, { ...setting, room: screenLines - verdict.length })];
  return lines.map((line) => `${line}\n`).join('');
}

interface Setting {
  readonly view: DoctorView;
  readonly page: Page;
}

function renderVerdict(first: ToldCheck | undefined, { view, page }: Setting): string[] {
  const { messages } = view;
  if (first === undefined) return [page.style.heading(escapeText(`keyguard: ${messages.isProtected}`))];
  const what = messages.isNotProtected(first.message);
  const next = { sentence: messages.runNext, code: { lines: first.fix === undefined ? [] : [first.fix] } };
  return [
    page.style.error(escapeText(`keyguard: ${what}`)),
    ...(first.fix === undefined ? [] : layOutStep('', next, page)),
  ];
}

/** What is wrong, each command once below all that it cures, then how many checks passed. */
function renderShort(
  { checks }: DoctorReport,
  told: ToldCheck | undefined,
  { room, ...setting }: Setting & { readonly room: number },
): string[] {
  const { messages } = setting.view;
  const wrong = checks.filter((check) => check.status !== 'ok');
  const listed = wrong.filter((check) => check !== told && !repeating.has(check.code));
  const passed = messages.passed(checks.length - wrong.length);
  const end = layOutText('', passed + gapAfter(passed) + messages.showAll, setting.page);
  const { lines, left } = fit(groupByFix(listed), setting, room - end.length);
  const more = left > 0 ? layOutText('  ', messages.andMore(left), setting.page) : [];
  return [...lines, ...more, ...end.map(setting.page.style.quiet)];
}

/** Renders as many groups as there is room for, with a line to spare for how many checks are left. */
function fit(
  groups: readonly (readonly ToldCheck[])[],
  setting: Setting,
  room: number,
): { readonly lines: readonly string[]; readonly left: number } {
  const lines: string[] = [];
  for (const [index, group] of groups.entries()) {
    const rendered = renderGroup(group, setting);
    const needed = rendered.length + (index === groups.length - 1 ? 0 : 1);
    if (lines.length + needed > room) return { lines, left: groups.slice(index).flat().length };
    lines.push(...rendered);
  }
  return { lines, left: 0 };
}

/** Failures before warnings, and together what one command cures. */
function groupByFix(checks: readonly ToldCheck[]): readonly (readonly ToldCheck[])[] {
  const groups = new Map<string, ToldCheck[]>();
  for (const status of ['failed', 'warning'])
    for (const check of checks.filter((each) => each.status === status)) {
      const key = `${status} ${check.fix ?? check.id}`;
      groups.set(key, [...(groups.get(key) ?? []), check]);
    }
  return [...groups.values()];
}

function renderGroup(checks: readonly ToldCheck[], { view, page }: Setting): string[] {
  const fix = checks[0]?.fix;
  const step = { sentence: view.messages.fix, code: { lines: fix === undefined ? [] : [fix] } };
  return [
    ...checks.flatMap((check) => renderLine(check, { view, page })),
    ...(fix === undefined ? [] : layOutStep('    ', step, page)),
  ];
}

function renderLine(check: ToldCheck, { view, page }: Setting): string[] {
  const { status } = check;
  const sign = (view.isUnicode ? signs.unicode : signs.ascii)[status];
  const [line = '', ...more] = layOutText(`  ${sign} `, check.message, page);
  const paint = { ok: page.style.heading, warning: page.style.warning, failed: page.style.error }[status];
  return [line.replace(sign, () => paint(sign)), ...more];
}
