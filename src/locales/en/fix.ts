import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';
import { count } from './words.ts';

/** Why a finding is left, and what to do instead. */
export const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': 'this format cannot read the environment; have the program read the value itself',
  'not-text': 'it stands outside of any text in quotes; move it by hand',
  escaped: 'it is written with escapes; move it by hand',
  'not-alone': 'it is a part of a longer text; move it by hand',
  'not-here':
    'no expression can stand there (a constant, a type, a name); have the program read the value elsewhere',
  'in-worker':
    'a worker gets its values from its platform: store it there and in .dev.vars, and read it from `env`',
  json: 'JSON reads no environment: take the value out, and have the program that reads the file take it from the environment instead',
  yaml: 'YAML itself reads no environment: take the value out, and have the program that reads the file take it from the environment instead',
  toml: 'TOML reads no environment: take the value out, and have the program that reads the file take it from the environment instead',
  ini: 'INI files read no environment: take the value out, and have the program that reads the file take it from the environment instead',
  xml: 'XML reads no environment: take the value out, and have the program that reads the file take it from the environment instead',
  csv: 'a table of data needs no real key: take the value out, or keep the file out of git',
  sql: 'SQL reads no environment: pass the value as a parameter when the script runs (psql -v, a bound parameter of your client)',
  properties:
    'plain properties read no environment: take the value out, and have the program read it with System.getenv',
  nginx:
    'nginx reads no environment: keep the file as a template, and let envsubst fill it in when nginx starts',
  kubernetes:
    'a manifest reads no environment: create the Secret outside of git (kubectl create secret generic, SOPS or Sealed Secrets), and name it here with secretKeyRef',
  helm: 'chart values read no environment: leave it empty here, and give it with --set-file, helm-secrets (SOPS), or an existing Secret',
  'net-settings':
    'empty it here and set it from outside: .NET reads Section__Key from the environment over this file, or dotnet user-secrets set in development',
  'gradle-properties':
    'take it out, and set ORG_GRADLE_PROJECT_<name> in the environment, or the property in ~/.gradle/gradle.properties',
  'pip-settings':
    'take it out: pip takes the URL from PIP_INDEX_URL in the environment, or the password from keyring or ~/.netrc',
  'poetry-settings':
    'take it out: Poetry takes it from POETRY_HTTP_BASIC_<REPOSITORY>_PASSWORD or POETRY_PYPI_TOKEN_<REPOSITORY> in the environment',
  vercel: 'take it out, and store it with: vercel env add',
  netlify: 'take it out, and store it with: netlify env:set',
  fly: 'take it out, and store it with: fly secrets set',
  heroku: 'take it out, and store it with: heroku config:set',
  postman:
    'name a variable here, {{like_this}}, and keep its value in the vault or as a current value, which is not exported',
  'ci-settings':
    'take it out, and store it as a secret variable in the settings of this CI service, which gives it to the scripts as $NAME',
  'azure-pipelines':
    'store it as a secret variable of the pipeline or in a variable group, and write $(NAME) in its place',
  jenkins:
    "store it in Jenkins' credentials, and read it with credentials('ID') in an environment block, or withCredentials",
  'composite-action':
    'an action cannot read secrets: make it an input, and have the workflow pass ${{ secrets.NAME }}',
  'no-secrets-here':
    'GitHub gives secrets to env, with, run and the like alone: set it there, and read that variable here',
  'build-argument':
    'build arguments stay in the image: give it to the build as a secret (build.secrets and RUN --mount=type=secret), or to the container with environment',
  'in-single-quotes':
    'single quotes keep a variable from being read there; use double quotes and move it by hand',
  haskell: 'getEnv is IO, which no plain value can be: read it in main, and pass it on',
  'terraform-default':
    'a default cannot read the environment: take it out, mark the variable sensitive, and set TF_VAR_<variable> in .env',
  'in-browser': 'this file runs in the browser, where everybody can read it; move the call to a server',
  'in-image':
    'an image keeps what it is built with: give it to the container (docker run --env-file .env), and to a build step that needs it as RUN --mount=type=secret',
  'no-notation': 'no notation of .env gives this value back alike to every reader; keep it elsewhere',
  'changed-since': 'the file was changed there since it was staged; change it by hand',
  'not-there': 'the file is no file that can be changed here',
  'no-comment':
    'no comment that allows it can be put above this line; if it is no secret, let the file pass in keyguard.json',
  skipped: 'you skipped it',
  'new-since': 'it was staged while you were choosing; run keyguard fix again',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (stage === 'unchanged') return 'keyguard: nothing was changed';
    if (fixed + left === 0) return 'keyguard: nothing to fix, no secret is staged';
    if (fixed === 0) return `keyguard: ${count(left, 'secret')} left to you, nothing was changed`;
    const rest = left === 0 ? '' : `, ${left} left to you`;
    return stage === 'done'
      ? `keyguard: ${count(fixed, 'secret')} put right${rest}`
      : `keyguard: ${count(fixed, 'secret')} can be put right${rest}`;
  },
  fixed: ({ name, variable, envFile, allowReason }) => {
    if (allowReason !== undefined) return `${name}: allowed by a comment (${allowReason})`;
    return variable === undefined
      ? `${name}: out of the commit, the file stays`
      : `${name} → ${variable} in ${envFile ?? '.env'}`;
  },
  left: ({ name, reason }) => `${name}: left; ${reasons[reason]}`,
  files: (files) => `Changed: ${files.join(', ')}`,
  file: ({ path, notes }) => (notes.length === 0 ? path : `${path} (${notes.join(', ')})`),
  where: {
    both: 'index and working tree',
    index: 'index',
    disk: 'working tree',
    private: 'stays out of git',
    unstaged: 'leaves the index, stays on the disk',
  },
  isNew: 'new',
  stillUnstaged: (files) => `As before, these have changes that are not staged: ${files.join(', ')}`,
  next: 'What is left for you:',
  commit: 'Commit:',
  sayYes: 'Nothing was changed, for there is no terminal to ask at. To do it:',
  doIt: 'Nothing was changed. To do it:',
  ask: ({ number, of, name }) => `${of > 1 ? `${number}/${of}  ` : ''}${name}`,
  choices: {
    fix: 'Fix it: the value moves out, the code reads it from there',
    allow: 'It is no secret: allow it, with a reason',
    skip: 'Skip it',
    rest: 'Fix this and all the rest',
    quit: 'Quit, change nothing',
  },
  cannotAllow: 'It cannot be allowed by a comment here. Let the whole file pass in keyguard.json instead:',
  askReason: 'Why is it no secret? (goes into a comment above the line)',
  reasonMissing: 'A few words, please',
  confirm: ({ fixed, allowed, skipped }) => {
    const parts = [
      ...(fixed > 0 ? [`fix ${fixed}`] : []),
      ...(allowed > 0 ? [`allow ${allowed}`] : []),
      ...(skipped > 0 ? [`skip ${skipped}`] : []),
    ];
    return `Do it? (${parts.join(', ')})`;
  },
  yes: 'Yes',
  no: 'No, change nothing',
};
