// Random events for the wizard's state machine and its screens: `node bench/fuzz.ts [sessions] [seed]`.
import fc from 'fast-check';
import { Secret } from '../source/core/secrets/secret.ts';
import { stepNumber, steps } from '../source/session/steps/steps.ts';
import { focusesOf } from '../source/tui/ui-state.ts';
import { canary, happening } from '../test/session/happenings.ts';
import { at, begin, full, play, type Wizard } from '../test/session/play.ts';
import { picture } from '../test/support/picture.tsx';
import { countAndSeed } from './seeded.ts';

const eventsEach = 300;
const terminals = [
  { colour: true, unicode: true },
  { colour: false, unicode: false },
] as const;
const starts = [
  ...steps.map((step) => at(step)),
  begin({ ...full, clientSecret: new Secret(canary) }),
] as const;

/** `pasted`: a visible field may contain anything that the person pasted. */
function faultIn(session: Wizard, pasted: boolean): string | undefined {
  if (stepNumber(session.step) > stepNumber(session.reached)) return 'a step beyond the furthest';
  if (!focusesOf(session).includes(session.focus)) return `the focus on ${session.focus}`;
  if (!pasted && JSON.stringify(session).includes(canary)) return 'the secret in the session';
  for (const terminal of terminals) {
    const { columns, rows } = session.terminal;
    const screen = picture(session, columns, rows, terminal);
    if (!pasted && screen.includes(canary)) return 'the secret on the screen';
    const { length } = screen.split('\n');
    if (length > Math.max(1, rows - 1)) return `${length} lines on ${rows} rows`;
  }
  return undefined;
}

const [sessions, seed] = countAndSeed(100);
const since = performance.now();
let events = 0;
for (let turn = 0; turn < sessions; turn += 1) {
  const happenings = fc.sample(happening, { numRuns: eventsEach, seed: seed + turn });
  let session = starts[(seed + turn) % starts.length] ?? begin();
  let pasted = false;
  for (const [each, happen] of happenings.entries()) {
    if (session.finished) break;
    const event = happen(session);
    pasted ||= event.type === 'paste';
    session = play(session, event).session;
    events += 1;
    const fault = faultIn(session, pasted);
    if (fault !== undefined)
      throw new Error(`seed ${seed + turn}, event ${each} (${JSON.stringify(event)}): ${fault}`);
  }
}
console.log(
  `${sessions} sessions, ${events} events in ${Math.round(performance.now() - since)} ms: nothing found.`,
);
