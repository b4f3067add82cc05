import type { CodeLanguage } from './code-language.ts';
import { hash, inShell } from './common.ts';

const yaml = { ...hash, ...inShell, scalars: { kind: 'yaml', holes: /\$\{/u } } as const;

/** Settings of frameworks that read variables. */
export const frameworkSettings: readonly CodeLanguage[] = [
  // https://docs.spring.io/spring-boot/reference/features/external-config.html; Quarkus and Micronaut read the same.
  {
    name: 'Spring settings',
    paths: /(?:^|\/)(?:application|bootstrap)(?:-[^/]+)?\.ya?ml$/u,
    ...yaml,
    lookup: '${NAME}',
  },
  {
    name: 'Spring properties',
    paths: /(?:^|\/)(?:application|bootstrap)(?:-[^/]+)?\.properties$/u,
    ...yaml,
    lookup: '${NAME}',
    scalars: { kind: 'plain', holes: /\$\{/u },
  },
  // Rails runs ERB over these before it reads them as YAML.
  {
    name: 'Rails settings',
    paths:
      /(?:^|\/)config\/(?:database|secrets|cable|storage|cache|queue|mongoid|sidekiq|redis|elasticsearch|application|settings)\.ya?ml$/u,
    ...hash,
    lookup: '<%= ENV["NAME"] %>',
    load: 'require "dotenv/load"  # gem install dotenv',
    scalars: { kind: 'plain', holes: /<%/u },
  },
  // https://symfony.com/doc/current/configuration/env_var_processors.html; Symfony loads `.env` itself.
  {
    name: 'Symfony settings',
    paths: /(?:^|\/)config\/(?:packages\/(?:[^/]+\/)?[^/]+|services[^/]*)\.ya?ml$/u,
    ...hash,
    lookup: '%env(NAME)%',
    scalars: { kind: 'yaml', twice: '%' },
  },
  // https://docs.ansible.com/ansible/latest/collections/ansible/builtin/env_lookup.html
  {
    name: 'Ansible',
    paths:
      /(?:^|\/)(?:(?:group_vars|host_vars|playbooks?)\/(?:[^/]+\/)?[^/]+|roles\/[^/]+\/(?:tasks|vars|defaults|handlers)\/[^/]+|(?:playbook[^/]*|site))\.ya?ml$/u,
    ...yaml,
    lookup: "{{ lookup('env', 'NAME') }}",
    scalars: { kind: 'yaml', holes: /\{[{%]/u },
  },
  // https://www.serverless.com/framework/docs/guides/variables/env
  {
    name: 'Serverless',
    paths: /(?:^|\/)serverless(?:[.-][^/]+)?\.ya?ml$/u,
    ...yaml,
    lookup: '${env:NAME}',
  },
];
