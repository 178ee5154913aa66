// The demo, whole; never loaded unless it is asked for.
export { faults } from './faults.ts';
export { startDemo } from './start-demo.ts';
