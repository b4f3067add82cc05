import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';
import { count } from './words.ts';

const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': 'this format cannot read the environment; have the program read the value itself',
  'not-text': 'it stands outside of any text in quotes; move it by hand',
  escaped: 'it is written with escapes; move it by hand',
  'not-alone': 'it is a part of a longer text; move it by hand',
  'not-here':
    'no expression can stand there (a constant, a type, a name); have the program read the value elsewhere',
  'in-worker':
    'a worker gets its values from its platform: store it there and in .dev.vars, and read it from `env`',
  'in-browser': 'this file runs in the browser, where everybody can read it; move the call to a server',
  'in-image': 'an image keeps what it is built with; give the value to the container when it starts',
  'no-notation': 'no notation of .env gives this value back alike to every reader; keep it elsewhere',
  'changed-since': 'the file was changed there since it was staged; change it by hand',
  'not-there': 'the file is no file that can be changed here',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (fixed + left === 0) return 'keyguard: nothing to fix, no secret is staged';
    const rest = left === 0 ? '' : `, ${left} left to you`;
    return stage === 'done'
      ? `keyguard: ${count(fixed, 'secret')} put right${rest}`
      : `keyguard: ${count(fixed, 'secret')} can be put right${rest}`;
  },
  fixed: ({ place, name, variable, envFile }) =>
    variable === undefined
      ? `${place}  ${name}: out of the commit, the file stays`
      : `${place}  ${name}: now ${variable} in ${envFile ?? '.env'}`,
  left: ({ place, name, reason }) => `${place}  ${name}: ${reasons[reason]}`,
  sayYes: 'Nothing was changed. To do it: npx keyguard fix --yes',
};
