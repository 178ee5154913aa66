// Runs `fuzz-session.ts`: the wizard's screens are JSX, which Node cannot read. `node bench/fuzz.ts [sessions] [seed]`.
import { bundle } from '../test/support/bundle.ts';

await import(await bundle(new URL('fuzz-session.ts', import.meta.url)));
