import type { Messages } from '../messages.ts';
import { type ResponseSheet, measureSentence } from './response-text.ts';

/** Renders the same for programs: every measure as data, with its sentence. */
export function renderResponseJson(sheet: ResponseSheet, { playbook }: Messages): string {
  const { details, reach, finding, response, incidents } = sheet;
  const { id, name, provider, env, revoke } = details;
  return `${JSON.stringify(
    {
      version: 1,
      rule: { id, name, provider, env, revoke, playbook: details.playbook ?? {} },
      ...(finding !== undefined && { finding }),
      reach,
      parts: response.map(({ part, measures }) => ({
        part,
        title: playbook.parts[part],
        measures: measures.map((measure) => ({
          ...measure,
          text: measureSentence(playbook.measures, measure),
        })),
      })),
      incidents: incidents.map(({ language, lines }) => ({ language, text: lines.join('\n') })),
    },
    undefined,
    2,
  )}\n`;
}
