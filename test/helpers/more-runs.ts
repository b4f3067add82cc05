import { configureGlobal } from 'fast-check';

configureGlobal({ numRuns: 2000 });
