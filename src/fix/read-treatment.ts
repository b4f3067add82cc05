import type { Step, StepAction } from '../advice-types.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { fillName } from '../languages/find-language.ts';
import { fitLanguage } from '../languages/fit-language.ts';
import type { FixSubject, Left } from './fix-types.ts';
import type { Edit, NamedEdit } from './rewrite-text.ts';

/** What the advice says is to be done with a finding. */
export type Treatment =
  | { readonly kind: 'edit'; readonly how: Edit['how']; readonly name: string; readonly envFile: string }
  | { readonly kind: 'unstage' }
  | { readonly kind: 'allow'; readonly comment: string; readonly reason: string }
  | { readonly kind: 'left'; readonly reason: Left };

const leftBy: Partial<Record<StepAction, Left>> = {
  'no-lookup': 'no-lookup',
  'move-to-server': 'in-browser',
  'give-to-container': 'in-image',
};

/** Reads the treatment from a finding's advice, which has weighed the file's language and the repository's state. */
export function readTreatment({ match, finding, choice, project }: FixSubject): Treatment {
  const { steps } = finding.advice;
  if (choice?.kind === 'skip')
    return { kind: 'left', reason: choice.isUnseen === true ? 'new-since' : 'skipped' };
  if (choice?.kind === 'allow') return readAllow(steps, choice.reason);
  const reason = readReason(steps, fitLanguage(match.file.path, project));
  if (reason !== undefined) return { kind: 'left', reason };
  if (steps.some(({ action }) => action === 'unstage-file')) return { kind: 'unstage' };
  const usual = { how: { lookup: 'value' }, name: match.env ?? finding.env, envFile: '.env' } as const;
  return steps.reduce<EditTreatment>(refine, { kind: 'edit', ...usual });
}

/** Where there is no lookup, the format may know what is to be done instead. */
function readReason(steps: readonly Step[], { leaves }: CodeLanguage): Left | undefined {
  const reason = steps.map(({ action }) => leftBy[action]).find((each) => each !== undefined);
  return (reason === 'no-lookup' ? leaves : undefined) ?? reason;
}

/** Only a comment that is not there yet can be put there. */
function readAllow(steps: readonly Step[], reason: string): Treatment {
  const step = steps.find(({ action }) => action === 'allow');
  return step?.action !== 'allow' || step.otherRules !== undefined
    ? { kind: 'left', reason: 'no-comment' }
    : { kind: 'allow', comment: step.comment, reason };
}

type EditTreatment = Extract<Treatment, { kind: 'edit' }>;

function refine(treatment: EditTreatment, step: Step): EditTreatment {
  if (step.action === 'add-to-env')
    return { ...treatment, name: step.name, envFile: step.envFile, how: { lookup: step.part } };
  if (step.action === 'add-to-store') return { ...treatment, name: step.name };
  if (step.action === 'empty-value') return { ...treatment, name: step.name, how: { text: '' } };
  if (step.action === 'write-placeholder') return { ...treatment, how: { text: step.placeholder } };
  return treatment;
}

/** Gives an edit the expression that reads the variable in this file's language. */
export function nameEdit(edit: Edit, language: CodeLanguage, name: string): NamedEdit {
  const { lookup = '', import: line, variable } = language;
  const inCode = variable === 'terraform' ? name.replace(/^TF_VAR_/u, '') : name;
  const needsImport = 'lookup' in edit.how && line !== undefined;
  return {
    ...edit,
    code: fillName(lookup, inCode),
    name: inCode,
    import: needsImport ? fillName(line, inCode) : undefined,
  };
}
