// Generated from the provider files: `npm run update` rewrites it.
import type { RuleTable, ScanRule } from '../rule-types.ts';
import { hasGithubChecksum, hasNpmChecksum, isNoPlaceholder } from './_checks.ts';
import { tokenEnd, tokenStart } from './_fragments.ts';

const usual = { kind: 'structured', severity: 'error', flags: '', multiline: false, minEntropy: 0 } as const;
const row = (id: string, keywords: string, source: string, options?: Partial<ScanRule>): ScanRule => ({
  id, keywords: keywords.split('|'), source, ...usual, validate: isNoPlaceholder, ...options,
});

/** What the matcher works with: no names, no facts, no samples. */
export const ruleTable: RuleTable = {
  patterns: [
    row('anthropic-api-key', 'sk-ant-api', tokenStart + '(?<secret>sk-ant-api\\d\\d-[\\w-]{80,120}AA)' + tokenEnd + '_-])'),
    row('anthropic-admin-api-key', 'sk-ant-admin', tokenStart + '(?<secret>sk-ant-admin\\d\\d-[\\w-]{80,120}AA)' + tokenEnd + '_-])'),
    row('anthropic-enterprise-api-key', 'sk-ant-api01-', tokenStart + '(?<secret>sk-ant-api01-[\\w-]{32,79})' + tokenEnd + '_-])'),
    row('anthropic-oauth-token', 'sk-ant-oat|sk-ant-ort', tokenStart + '(?<secret>sk-ant-o[ar]t\\d\\d-[\\w-]{40,200})' + tokenEnd + '_-])'),
    row('github-pat-classic', 'ghp_', tokenStart + '(?<secret>ghp_[0-9A-Za-z]{36})' + tokenEnd + '])', { validate: hasGithubChecksum }),
    row('github-pat-fine-grained', 'github_pat_', tokenStart + '(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})' + tokenEnd + '_-])'),
    row('github-oauth-token', 'gho_|ghu_', tokenStart + '(?<secret>gh[ou]_[0-9A-Za-z]{36})' + tokenEnd + '])', { validate: hasGithubChecksum }),
    row('github-app-token', 'ghs_', tokenStart + '(?<secret>ghs_(?:[0-9A-Za-z]{36}|\\d{1,12}_eyJ[\\w.-]{100,2000}))' + tokenEnd + '_-])'),
    row('github-refresh-token', 'ghr_', tokenStart + '(?<secret>ghr_[0-9A-Za-z]{36}(?:[0-9A-Za-z]{40})?)' + tokenEnd + '])'),
    row('npm-access-token', 'npm_', tokenStart + '(?<secret>npm_[0-9A-Za-z]{36})' + tokenEnd + '])', { validate: hasNpmChecksum }),
    row('slack-bot-token', 'xoxb-', tokenStart + '(?<secret>xoxb-\\d{8,14}-(?:\\d{8,14}-)?[0-9A-Za-z]{18,34})' + tokenEnd + '-])'),
    row('slack-user-token', 'xoxp-', tokenStart + '(?<secret>xoxp-(?:\\d{8,14}-){2,3}[0-9A-Za-z]{24,40})' + tokenEnd + '-])'),
    row('slack-app-token', 'xapp-', tokenStart + '(?<secret>xapp-\\d-[0-9A-Z]{8,14}-\\d{10,14}-[0-9a-f]{64})' + tokenEnd + '-])'),
    row('slack-config-token', 'xoxe.xoxp-|xoxe.xoxb-|xoxe-1-', tokenStart + '(?<secret>xoxe(?:\\.xox[bp]-1-[0-9A-Za-z]{140,200}|-1-[0-9A-Za-z]{140,180}))' + tokenEnd + '-])'),
    row('slack-session-token', 'xoxc-|xoxd-', tokenStart + '(?<secret>xox(?:c-(?:\\d{8,14}-){3}[0-9a-f]{64}|d-[0-9A-Za-z%+/]{80,400}={0,2}))' + tokenEnd + '-])'),
    row('slack-legacy-token', 'xoxa-|xoxo-|xoxr-|xoxs-', tokenStart + '(?<secret>xox[aors]-(?:\\d-)?(?:[0-9A-Za-z]{8,14}-){0,4}[0-9A-Za-z]{10,64})' + tokenEnd + '-])', { minEntropy: 3 }),
    row('slack-workflow-token', 'xwfp-', tokenStart + '(?<secret>xwfp-[0-9A-Za-z-]{24,200})' + tokenEnd + '-])', { minEntropy: 3 }),
    row('slack-webhook-url', 'hooks.slack.com/|hooks.slack-gov.com/', tokenStart + '(?<secret>https?:\\/\\/hooks\\.slack(?:-gov)?\\.com\\/(?:services\\/T[0-9A-Z]{7,12}\\/B[0-9A-Z]{7,12}\\/[0-9A-Za-z]{22,26}|(?:workflows|triggers)\\/T?[0-9A-Z]{7,12}\\/[0-9A-Z]{9,14}\\/(?:\\d{15,19}\\/)?[0-9A-Za-z]{22,40}))' + tokenEnd + '])'),
    row('stripe-secret-key', 'sk_live_|rk_live_', tokenStart + '(?<secret>[rs]k_live_[0-9A-Za-z]{24,247})' + tokenEnd + '_-])'),
    row('stripe-test-key', 'sk_test_|rk_test_', tokenStart + '(?<secret>[rs]k_test_[0-9A-Za-z]{24,247})' + tokenEnd + '_-])', { severity: 'warning' }),
    row('stripe-organization-key', 'sk_org_', tokenStart + '(?<secret>sk_org_(?:live_)?[0-9A-Za-z]{24,247})' + tokenEnd + '_-])'),
    row('stripe-webhook-secret', 'whsec_', tokenStart + '(?<secret>whsec_[0-9A-Za-z+/]{32,88}={0,2})' + tokenEnd + '+/=])', { minEntropy: 3 }),
  ],
  files: [
  ],
};
