import {
  type Check,
  type Diagnosis,
  type DiagnosisKind,
  type DoctorReport,
  type ToldCheck,
  diagnosisStatus,
} from '../../doctor-types.ts';
import type { DoctorMessages } from '../../messages/doctor.ts';
import { ruleTable } from '../../rules/table.generated.ts';
import { createMatcher } from '../../scan/matcher.ts';
import { type RedactText, createTextRedactor } from '../../scan/redact-text.ts';
import { showPath } from '../show-path.ts';

/** For whom checks are told. */
export interface Telling {
  readonly messages: DoctorMessages;
  /** The folder that files in sentences are shown from; as absolute paths when left out. */
  readonly cwd?: string;
}

/** Puts results into words, and takes out what looks like a secret: names of files and what a hook says may hold one. */
export function tellChecks(checks: readonly Check[], telling: Telling): DoctorReport {
  const redact = createTextRedactor(createMatcher(ruleTable));
  const told = checks.map((check) => tellCheck(check, telling, redact));
  return { isProtected: told.every(({ status }) => status !== 'failed'), checks: told };
}

function tellCheck({ id, diagnosis, fix }: Check, { messages, cwd }: Telling, redact: RedactText): ToldCheck {
  const shown = cwd === undefined ? diagnosis : shorten(diagnosis, cwd);
  const file = 'file' in diagnosis ? diagnosis.file : undefined;
  return {
    id,
    status: diagnosisStatus[diagnosis.kind],
    code: diagnosis.kind,
    message: redact(tell(messages, shown)),
    file: file && redact(file),
    fix: fix && redact(fix),
  };
}

function shorten(diagnosis: Diagnosis, cwd: string): Diagnosis {
  return 'file' in diagnosis ? { ...diagnosis, file: showPath(diagnosis.file, cwd) } : diagnosis;
}

function tell<K extends DiagnosisKind>({ diagnoses }: DoctorMessages, diagnosis: Diagnosis<K>): string {
  return diagnoses[diagnosis.kind](diagnosis);
}
