import { packageManagerCases } from '../matrix/package-managers/index.ts';
import { testMatrix } from '../matrix/test-matrix.ts';
import { ways } from '../matrix/ways/index.ts';

testMatrix(
  packageManagerCases.filter(({ isSlow }) => !isSlow),
  ways,
);
