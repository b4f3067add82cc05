import type { Make, PatternRule, Provider, Sample } from '../rule-types.ts';
import { isGitlabAccessToken } from './_checks.ts';
import { crc32, toBase36 } from './_checksums.ts';
import { token } from './_token.ts';

type TokenFacts = Pick<PatternRule, 'id' | 'name' | 'env' | 'keywords' | 'pattern'> & {
  readonly path: readonly string[];
  readonly sample: (make: Make) => Sample;
};

/** A token that is told by its prefix alone: made shorter, it is none. */
function prefixed({ path, ...facts }: TokenFacts): PatternRule {
  return {
    ...facts,
    kind: 'structured',
    severity: 'error',
    minEntropy: 3,
    revoke: { via: 'dashboard', path },
    nearMisses: (make) => {
      const sample = facts.sample(make);
      return [(typeof sample === 'string' ? sample : sample.text).slice(0, 20)];
    },
  };
}

/** The routable form: random bytes and routing pairs, a version, its length, and base36 of a CRC-32. */
function createRoutable(prefix: string, make: Make): string {
  const payload = Buffer.concat([make.bytes(16), Buffer.from(`o:1\nu:${make.digits(4)}`), make.bytes(1)]);
  const encoded = payload.toString('base64url');
  const head = `${prefix}${encoded}.01.${toBase36(encoded.length, 2)}`;
  return head + toBase36(crc32(head), 7);
}

export default {
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  revoke: {
    via: 'dashboard',
    url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    path: ['User settings', 'Access tokens', 'Revoke'],
  },
  playbook: {
    logs: ['The group', 'Secure', 'Audit events'],
    keys: 'several',
    github: 'untold',
    scopes: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
  },
  rules: [
    {
      id: 'gitlab-access-token',
      name: 'GitLab access token',
      kind: 'structured',
      severity: 'error',
      env: 'GITLAB_TOKEN',
      keywords: ['glpat-'],
      // Personal, project, group and impersonation tokens: 20 characters, or the routable form.
      pattern: token(/glpat-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[\w-]{20})/, '_-'),
      validate: isGitlabAccessToken,
      sample: (make) =>
        make.pick([() => `glpat-${make.base64url(20)}`, () => createRoutable('glpat-', make)])(),
      nearMisses: (make) => [
        `glpat-${make.base64url(12)}`,
        `glpat-${make.base64url(30)}.01.0u0000000`,
        `glpat-${'x'.repeat(20)}`,
      ],
    },
    prefixed({
      id: 'gitlab-runner-token',
      name: 'GitLab runner token',
      env: 'GITLAB_RUNNER_TOKEN',
      path: ['Settings', 'CI/CD', 'Runners', 'Reset or delete'],
      keywords: ['glrt-', 'glrtr-', 'gr1348941'],
      // `glrt-` may go on with `t<digit>_` and be routable; `GR1348941` is the older registration token.
      pattern: token(
        /gl(?:rt-(?:t\d_)?[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?|rtr-[\w-]{20,300})|GR1348941[\w-]{20,64}/,
        '_-',
      ),
      sample: (make) =>
        make.pick([() => `glrt-${make.base64url(20)}`, () => `GR1348941${make.base64url(20)}`])(),
    }),
    prefixed({
      id: 'gitlab-ci-job-token',
      name: 'GitLab CI/CD job token',
      env: 'CI_JOB_TOKEN',
      path: ['Project', 'Build', 'Jobs', 'Cancel'],
      keywords: ['glcbt-'],
      pattern: token(/glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glcbt-${make.hex(2)}_${make.base64url(20)}`,
    }),
    prefixed({
      id: 'gitlab-deploy-token',
      name: 'GitLab deploy token',
      env: 'GITLAB_DEPLOY_TOKEN',
      path: ['Project or group', 'Settings', 'Repository', 'Deploy tokens', 'Revoke'],
      keywords: ['gldt-'],
      pattern: token(/gldt-[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `gldt-${make.base64url(20)}`,
    }),
    prefixed({
      id: 'gitlab-trigger-token',
      name: 'GitLab pipeline trigger token',
      env: 'GITLAB_TRIGGER_TOKEN',
      path: ['Project', 'Settings', 'CI/CD', 'Pipeline trigger tokens', 'Revoke'],
      keywords: ['glptt-'],
      pattern: token(/glptt-[\w-]{40,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glptt-${make.hex(40)}`,
    }),
    prefixed({
      id: 'gitlab-feed-token',
      name: 'GitLab feed token',
      env: 'GITLAB_FEED_TOKEN',
      path: ['User settings', 'Access tokens', 'Feed token', 'Reset'],
      keywords: ['glft-'],
      pattern: token(/glft-[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glft-${make.base64url(20)}`,
    }),
    prefixed({
      id: 'gitlab-mail-token',
      name: 'GitLab incoming mail token',
      env: 'GITLAB_MAIL_TOKEN',
      path: ['User settings', 'Access tokens', 'Incoming email token', 'Reset'],
      keywords: ['glimt-'],
      pattern: token(/glimt-[\w-]{25,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glimt-${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 25)}`,
    }),
    prefixed({
      id: 'gitlab-agent-token',
      name: 'GitLab agent for Kubernetes token',
      env: 'GITLAB_AGENT_TOKEN',
      path: ['Operate', 'Kubernetes clusters', 'Agent', 'Access tokens', 'Revoke'],
      keywords: ['glagent-'],
      pattern: token(/glagent-[\w-]{50,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glagent-${make.base64url(50)}`,
    }),
    prefixed({
      id: 'gitlab-oauth-secret',
      name: 'GitLab OAuth application secret',
      env: 'GITLAB_CLIENT_SECRET',
      path: ['User settings', 'Applications', 'Renew secret'],
      keywords: ['gloas-'],
      pattern: token(/gloas-[\w-]{64,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `gloas-${make.hex(64)}`,
    }),
    prefixed({
      id: 'gitlab-scim-token',
      name: 'GitLab SCIM token',
      env: 'GITLAB_SCIM_TOKEN',
      path: ['Group', 'Settings', 'SAML SSO', 'Reset SCIM token'],
      keywords: ['glsoat-'],
      pattern: token(/glsoat-[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glsoat-${make.base64url(20)}`,
    }),
    prefixed({
      id: 'gitlab-feature-flag-token',
      name: 'GitLab feature flags client token',
      env: 'GITLAB_FEATURE_FLAG_TOKEN',
      path: ['Project', 'Deploy', 'Feature flags', 'Configure', 'Regenerate instance ID'],
      keywords: ['glffct-'],
      pattern: token(/glffct-[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glffct-${make.base64url(20)}`,
    }),
    prefixed({
      id: 'gitlab-workspace-token',
      name: 'GitLab workspace token',
      env: 'GITLAB_WORKSPACE_TOKEN',
      path: ['Your work', 'Workspaces', 'Terminate'],
      keywords: ['glwt-'],
      pattern: token(/glwt-[\w-]{20,300}(?:(?:\.[0-9a-z]{2})?\.[0-9a-z]{9})?/, '_-'),
      sample: (make) => `glwt-${make.base64url(32)}`,
    }),
    prefixed({
      id: 'gitlab-session-cookie',
      name: 'GitLab session cookie',
      env: 'GITLAB_SESSION',
      path: ['User settings', 'Active sessions', 'Revoke'],
      keywords: ['_gitlab_session='],
      pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
      sample: (make) => {
        const secret = make.hex(32);
        return { text: `_gitlab_session=${secret}`, secret };
      },
    }),
  ],
} satisfies Provider;
