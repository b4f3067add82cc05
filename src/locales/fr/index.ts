import type { Messages } from '../../messages.ts';
import { doctor } from './doctor.ts';
import { errors } from './errors.ts';
import { fix } from './fix.ts';
import { help } from './help.ts';
import { install } from './install.ts';
import { playbook } from './playbook.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { steps } from './steps.ts';

export default {
  language: 'fr',
  errors,
  report,
  install,
  doctor,
  steps,
  rules,
  fix,
  playbook,
  help,
} satisfies Messages;
