import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const findMatches = createFinder(ruleTable);

const names = [
  'ptr_to_the_first_element_of_the_list_of_nodes',
  'ptr_DAT_0012a3bc_FUN_0045dead_HandlerTable00',
  'r8_snorm_to_r8g8b8a8_unorm_conversion_a0',
  'nfc_llcp_send_a_frame_to_general_socket1',
  're_position_indexOfTheFirstChild',
  'ciommanagerinstallationoptionlist01',
];

test.each(names)('takes %s for a name', (name) => {
  expect(findMatches(`call(${name});\n`, 'main.c')).toEqual([]);
});

test('takes as many random characters for a token', () => {
  const make = createMake(1);
  for (const text of [`ptr_${make.base64(43)}=`, `r8_${make.alnum(37)}`, `nfc_${make.alnum(36)}`])
    expect(findMatches(`call(${text});\n`, 'main.c')).toHaveLength(1);
});
