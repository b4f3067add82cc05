import { test } from 'vitest';

import { killFix } from '../../helpers/kill-fix.ts';

test('killed now and then, it loses nothing, and the next run brings it to its end', () => killFix(7));
