import { describe, expect, test } from 'vitest';

import type { Step } from '../../src/advice-types.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { stepText } from '../../src/report/step-text.ts';
import { sampleSteps } from '../report/sample-steps.ts';

const english = await loadMessages('en');

describe.each(languages)('steps in %s', async (language) => {
  const { steps } = await loadMessages(language);
  const all: readonly Step[] = Object.values(sampleSteps).flat();

  test.each(all)('$action is told, with its facts', (step) => {
    const text = stepText(steps, step);
    expect(text).not.toMatch(/undefined|\[object/u);
    if ('name' in step) expect(text).toContain(step.name);
    if ('command' in step && step.command !== undefined) expect(text).toContain(step.command);
    if (language !== 'en') expect(text).not.toBe(stepText(english.steps, step));
  });
});
