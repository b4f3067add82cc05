import type { Diagnosis, DiagnosisKind } from '../doctor-types.ts';
import type { DoctorMessages } from '../messages/doctor.ts';

/** Gives the sentence that tells what was found out; not yet escaped. */
export function doctorSentence<K extends DiagnosisKind>(
  { diagnoses }: DoctorMessages,
  diagnosis: Diagnosis<K>,
): string {
  return diagnoses[diagnosis.kind](diagnosis);
}
