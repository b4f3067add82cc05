import type { ErrorDetails } from '../errors.ts';
import { ruleTable } from '../rules/table.generated.ts';
import { createMatcher } from '../scan/matcher.ts';
import { createTextRedactor } from '../scan/redact-text.ts';

/** What was typed, and what git quotes in its complaints, may hold a secret: as a file's name, for example. */
export function redactDetails(details: ErrorDetails): ErrorDetails {
  const redact = createTextRedactor(createMatcher(ruleTable));
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );
}
