import { type Check, type DoctorReport, isProtected, statusOf } from '../doctor-types.ts';
import type { DoctorMessages } from '../messages/doctor.ts';
import { doctorSentence } from './doctor-sentence.ts';
import { renderJson } from './render-json.ts';

/** Renders what doctor found for programs: `docs/doctor.schema.json` describes it; keys stand in a fixed order. */
export function renderDoctorJson(report: DoctorReport, messages: DoctorMessages): string {
  return renderJson({
    version: 1,
    protected: isProtected(report),
    checks: report.checks.map((check) => toJsonCheck(check, messages)),
  });
}

function toJsonCheck(check: Check, messages: DoctorMessages): unknown {
  const { id, diagnosis, fix } = check;
  return {
    id,
    status: statusOf(check),
    code: diagnosis.kind,
    message: doctorSentence(messages, diagnosis),
    file: 'file' in diagnosis ? diagnosis.file : undefined,
    fix,
  };
}
