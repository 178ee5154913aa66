import * as fastCheck from 'fast-check';

// The same cases in every run, so that a failing property fails for everyone.
fastCheck.configureGlobal({ seed: 20261123, numRuns: 300 });

export const fc = fastCheck;
