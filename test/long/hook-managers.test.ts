import { managerCases } from '../matrix/managers/index.ts';
import { operations } from '../matrix/operations/index.ts';
import { testMatrix } from '../matrix/test-matrix.ts';

testMatrix(
  managerCases.filter(({ isSlow }) => isSlow),
  operations,
);
