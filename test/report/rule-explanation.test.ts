import { describe, expect, test } from 'vitest';

import { createResponse } from '../../src/advice/response/create-response.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { renderRuleExplanation } from '../../src/report/rule-explanation.ts';
import { renderRuleList } from '../../src/report/rule-list.ts';
import { textWidth } from '../../src/report/width.ts';
import { listRuleDetails } from '../../src/rules/details.ts';

const all = listRuleDetails();
const detection = { keywords: ['acme_', 'acme-'], isValidated: true, minEntropy: 3.5 };

describe.each(languages)('in %s', async (language) => {
  const messages = await loadMessages(language);
  const context = { messages, columns: 80, color: false };

  test('every rule can be explained, in lines that fit but for what is to be copied', () => {
    for (const details of all) {
      const weight = { weight: details.severity, file: undefined, usual: details.severity };
      const response = createResponse(details, { reach: 'unknown' });
      const text = renderRuleExplanation({ details, weight, response, ...detection }, context);
      expect(text, details.id).toContain(details.id);
      expect(text, details.id).not.toMatch(/undefined|NaN|\[object/u);
      const broken = text.split('\n').filter((line) => textWidth(line) > 80 && line.includes(' ', 40));
      expect(broken.filter((line) => !/https:|keyguard:allow|[{`]|--/u.test(line))).toEqual([]);
    }
  });

  test('says what the settings make of a rule', () => {
    const details = all.find(({ id }) => id === 'stripe-secret-key')!;
    const weight = { weight: 'off', file: 'keyguard.json', usual: 'error' } as const;
    const response = createResponse(details, { reach: 'unknown' });
    expect(renderRuleExplanation({ details, weight, response, ...detection }, context)).toMatch(
      /off.*keyguard\.json.*error/su,
    );
  });

  test('the list marks what is off, in colour too', () => {
    const listed = all.slice(0, 3).map((details) => ({ details, weight: 'off' as const }));
    expect(renderRuleList(listed, { messages, color: false }).split('\n')[0]).toMatch(/ off /u);
    expect(renderRuleList(listed, { messages, color: true })).toContain('\u{1b}[2m');
  });
});
