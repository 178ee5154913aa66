import { main } from '../../source/cli/main.ts';

// The whole program, to be bundled with `breaking-frame.ts` in the place of the part that draws.
await main();
