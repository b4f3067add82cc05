import { test } from 'vitest';

import { killFix } from '../helpers/kill-fix.ts';

test('killed at any moment, fix loses nothing, and the next run brings it to its end', () => killFix(1));
