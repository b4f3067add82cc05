import { describe, expect, test } from 'vitest';

import { createResponse } from '../../src/advice/response/create-response.ts';
import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';
import { renderLeakList } from '../../src/report/leak-list.ts';
import { renderResponseJson } from '../../src/report/response-json.ts';
import { type ResponseSheet, renderResponse } from '../../src/report/response-text.ts';
import { textWidth } from '../../src/report/width.ts';
import type { Reach } from '../../src/response-types.ts';
import { findRuleDetails, listRuleDetails } from '../../src/rules/details.ts';

const finding = {
  file: 'src/client.ts',
  startLine: 12,
  redacted: 'sk-****',
  fingerprint: '1'.padEnd(32, '0'),
};
const english = await loadMessages('en');
// One of each kind of secret, and of each kind of limit.
const shown = [
  'openai-api-key',
  'stripe-secret-key',
  'aws-access-key-id',
  'slack-webhook-url',
  'private-key-pem',
  'ssh-key-file',
  'url-password',
  'json-web-token',
  'bip39-mnemonic',
  'otpauth-secret',
  'wireguard-private-key',
  'laravel-app-key',
  'rails-secret-key-base',
  'generic-secret',
  'env-file',
  'own-secret',
];

function createSheet(id: string, reach: Reach): ResponseSheet {
  const details = findRuleDetails(id);
  const file = details.kind === 'file' ? 'config/it’s.key' : undefined;
  return {
    details,
    reach,
    finding: reach === 'unknown' ? undefined : finding,
    response: createResponse(details, { reach, file }),
    incidents: [
      {
        language: 'en',
        lines: english.playbook.incident({ ruleName: 'x', provider: 'y', redacted: undefined }),
      },
    ],
  };
}

describe.each(languages)('in %s', async (language) => {
  const messages = await loadMessages(language);
  const render = (sheet: ResponseSheet, columns: number, isVerbose: boolean): string =>
    renderResponse(sheet, { messages, columns, color: false, isVerbose });

  test.each([80, 60])('what to do is told for each kind of secret at %i columns', async (columns) => {
    const texts = shown.map((id) => render(createSheet(id, 'remote'), columns, false));
    await expect(texts.join('\n')).toMatchFileSnapshot(`__snapshots__/response-${language}-${columns}.txt`);
  });

  test.each([80, 60])('everything is told at %i columns', async (columns) => {
    const texts = ['openai-api-key', 'ssh-key-file', 'url-password'].map((id) =>
      render(createSheet(id, 'unknown'), columns, true),
    );
    await expect(texts.join('\n')).toMatchFileSnapshot(
      `__snapshots__/response-all-${language}-${columns}.txt`,
    );
  });

  test('what cannot wait fits on one screen, for every rule and wherever the value has come', () => {
    const heights = listRuleDetails().flatMap(({ id }) =>
      (['remote', 'committed'] as const).map((reach) => ({
        id,
        reach,
        height: render(createSheet(id, reach), 80, false).split('\n').length - 1,
      })),
    );
    expect(heights.filter(({ height }) => height > 24)).toEqual([]);
  });

  test.each([80, 60])('sentences end at %i columns, and nothing is left out of them', (columns) => {
    for (const id of shown) {
      const text = render(createSheet(id, 'remote'), columns, true);
      expect(text, id).not.toMatch(/undefined|NaN|\[object/u);
      // What is copied is never broken, and stands alone below its sentence.
      const lines = text.split('\n').filter((line) => !/^ {5,}\S/u.test(line) || /^ {5}\S/u.test(line));
      const sentences = lines.filter((line) => !/https:|npx|clean\.git| - \S+: |[=|>]|[`{]/u.test(line));
      const incident = text.slice(text.indexOf('Subject:')).split('\n');
      const wide = sentences.filter((line) => textWidth(line) > columns && !incident.includes(line));
      expect(wide, id).toEqual([]);
    }
  });

  test('every sentence on how a kind of secret is replaced is there', () => {
    for (const id of shown)
      for (const { measures } of createSheet(id, 'remote').response)
        for (const measure of measures.filter(({ action }) => action === 'replace'))
          expect(
            renderResponseJson(
              { ...createSheet(id, 'remote'), response: [{ part: 'revoke', measures: [measure] }] },
              messages,
            ),
          ).not.toContain('"text": ""');
  });

  test('without findings the list says what to do instead', () => {
    expect(renderLeakList([], { messages, columns: 80, color: false })).toContain('npx keyguard respond');
  });

  test('the text for the provider asks for everything that it needs, and holds no value', () => {
    const facts = { ruleName: 'OpenAI API key', provider: 'OpenAI', redacted: 'sk-****' };
    const text = messages.playbook.incident(facts).join('\n');
    expect(text).toContain('OpenAI');
    expect(text).toContain('sk-****');
    expect(text.match(/[[［]/gu)?.length).toBeGreaterThanOrEqual(8);
    expect(messages.playbook.incident({ ...facts, redacted: undefined }).join('\n')).not.toContain('****');
  });
});
