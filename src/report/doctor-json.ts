import type { DoctorReport } from '../doctor-types.ts';
import { renderJson } from './render-json.ts';

/** Renders what doctor found for programs: `docs/doctor.schema.json` describes it; keys stand in a fixed order. */
export function renderDoctorJson({ isProtected, checks }: DoctorReport): string {
  return renderJson({
    version: 1,
    protected: isProtected,
    checks: checks.map(({ id, status, code, message, file, fix }) => ({
      id,
      status,
      code,
      message,
      file,
      fix,
    })),
  });
}
