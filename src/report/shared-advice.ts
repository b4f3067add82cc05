import type { Step } from '../advice-types.ts';
import type { Messages } from '../messages.ts';
import { type FixOffer, stepParts } from './fix-section.ts';
import { type Group, stepsOf } from './group-findings.ts';
import { type Page, type StepParts, layOutStep } from './layout.ts';
import { mergeTakeOut } from './merge-take-out.ts';
import { type FileLine, nameFiles } from './name-files.ts';
import { specialSteps } from './remedy.ts';
import { renderRevokes } from './revokes.ts';
import { stepCode, stepSentence } from './step-text.ts';
import { uniqueSteps } from './unique-steps.ts';

/** Renders what several findings have in common: each revoke page once, the ways to allow. */
export function renderSharedAdvice(groups: readonly Group[], messages: Messages, page: Page): string[] {
  const steps = uniqueSteps(groups.flatMap(stepsOf));
  const revokes = renderRevokes(steps, messages, page);
  return [
    ...revokes.first,
    ...revokes.later,
    ...allowParts(steps, messages).flatMap((part) => layOutStep('', part, page)),
  ];
}

/** Gives the steps that several findings have in common, each once. */
export function listSharedSteps(
  groups: readonly Group[],
  messages: Messages,
  offer: Pick<FixOffer, 'isShort'>,
): StepParts[] {
  const { report, steps: sentences } = messages;
  const steps = uniqueSteps(groups.flatMap(stepsOf));
  const stored = steps.find((step) => step.action === 'add-to-env');
  const hasArrows = specialSteps(steps).length > 0;
  const { before, after } = mergeTakeOut(steps);
  const toStepPart = (step: Step): StepParts => ({
    sentence: stepSentence(sentences, step),
    code: stepCode(step),
  });
  const parts = [
    ...before.map(toStepPart),
    ...(stored === undefined ? [] : [toPart(report.moveEach(stored.envFile))]),
    ...(hasArrows ? [toPart(report.replaceEach)] : []),
    ...(offer.isShort ? [] : [...importParts(steps, { report, sentences }), ...loadParts(steps, sentences)]),
    ...protectSteps(steps).flatMap((step) => stepParts(step, messages, offer)),
    ...after.map(toStepPart),
  ];
  const rewords = uniqueSteps(steps.filter((step) => step.action === 'reword'));
  return [
    ...rewords.map(toStepPart),
    ...parts,
    ...(parts.length === 0 || after.length > 0 || offer.isShort ? [] : [toPart(report.stageAgainEach)]),
  ];
}

interface Sentences {
  readonly report: Messages['report'];
  readonly sentences: Messages['steps'];
}

function importParts(steps: readonly Step[], { report, sentences }: Sentences): StepParts[] {
  const imports = steps.filter((step) => step.action === 'add-import');
  const [only, ...others] = imports;
  if (only === undefined) return [];
  if (others.length === 0) return [toPart(stepSentence(sentences, only), [only.code])];
  return [toPart(report.importEach, nameFiles(imports.map(({ code, file }): FileLine => [code, file])))];
}

function loadParts(steps: readonly Step[], sentences: Messages['steps']): StepParts[] {
  const loads = steps.filter((step) => step.action === 'load-env');
  const [load] = loads;
  if (load === undefined) return [];
  const lines = [...new Set(loads.map(({ how }) => how))];
  return [
    toPart(
      stepSentence(sentences, load),
      lines.length === 1 ? lines : nameFiles(loads.map(({ how, file }): FileLine => [how, file])),
    ),
  ];
}

/** What keeps files out of git, each once: an environment file that a finding takes out already is not taken out again. */
function protectSteps(steps: readonly Step[]): Step[] {
  const takenOut = new Set(steps.map((step) => (step.action === 'unstage-file' ? step.file : '')));
  return steps.filter(
    (step) =>
      step.action === 'ignore-file' ||
      ((step.action === 'ignore-env' || step.action === 'untrack-env') && !takenOut.has(step.envFile)),
  );
}

/** A comment where a comment works, the settings for the other files; the one exact way when there is but one. */
function allowParts(steps: readonly Step[], { report, steps: sentences }: Messages): StepParts[] {
  const comments = uniqueSteps(steps.filter(isPlainAllow));
  const files = steps.filter((step) => step.action === 'allow-file');
  const [comment] = comments;
  const [file] = files;
  const globs = [...new Set(files.map(({ glob }) => JSON.stringify(glob)))].join(', ');
  const action = comment?.action === 'allow-in-message' ? comment.action : 'allow';
  const anyRule: Step = { action, comment: 'keyguard:allow RULE -- reason' };
  const asComment = comments.length === 1 ? comment : anyRule;
  return [
    ...(comment === undefined || asComment === undefined
      ? []
      : [{ sentence: stepSentence(sentences, asComment), code: stepCode(asComment) }]),
    ...(file === undefined
      ? []
      : [
          toPart(comment === undefined ? stepSentence(sentences, file) : report.allowFilesEach, [
            `{ "ignore": [${globs}] }`,
          ]),
        ]),
  ];
}

function isPlainAllow(step: Step): boolean {
  return (step.action === 'allow' || step.action === 'allow-in-message') && step.otherRules === undefined;
}

function toPart(sentence: string, lines: readonly string[] = []): StepParts {
  return { sentence, code: { lines } };
}
