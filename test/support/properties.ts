import * as fastCheck from 'fast-check';

// The same cases in every run: a property that fails here fails for everyone who looks at it.
fastCheck.configureGlobal({ seed: 20261123, numRuns: 300 });

export const fc = fastCheck;
