// The demo, whole; never loaded unless it is asked for.
export { faults, unknownFault } from './faults.ts';
export { startDemo } from './start-demo.ts';

/** The provider as a server for another program, which the demo itself has no use for. */
export const loadServe = () => import('./serve/index.ts');
