// The whole demo, loaded only on demand.
export { faults, unknownFault } from './faults.ts';
export { startDemo } from './start-demo.ts';

/** The provider as a server for another program, which the demo itself does not use. */
export const loadServe = () => import('./serve/index.ts');
