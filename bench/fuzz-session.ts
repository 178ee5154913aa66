// Random keys against the wizard's state machine and its pictures: `node bench/fuzz.ts [sessions] [seed]`.
import { Secret } from '../source/core/secrets/secret.ts';
import { stepNumber, steps } from '../source/session/steps/steps.ts';
import { typed } from '../source/tui/keys/key.ts';
import { focusesOf } from '../source/tui/ui-state.ts';
import {
  at,
  begin,
  ending,
  full,
  type Happening,
  play,
  ringing,
  signedIn,
  solved,
  type Wizard,
} from '../test/session/play.ts';
import { picture } from '../test/support/picture.tsx';
import { countAndSeed, type Seeded, seeded } from './seeded.ts';

const canary = 'cAnArY-5ecret';
const eventsEach = 300;
const named: readonly [string, ...string[]] = [
  'return',
  'return',
  'tab',
  'shift+tab',
  'escape',
  'up',
  'down',
  'left',
  'right',
  'word-left',
  'word-right',
  'home',
  'end',
  'pageUp',
  'pageDown',
  'backspace',
  'word-backspace',
  'delete',
];
const texts = [
  'a',
  'c',
  'd',
  'i',
  'q',
  'r',
  'w',
  'x',
  '?',
  '1',
  ' ',
  'https://id.acme.dev',
  '👨‍👩‍👧',
  '\u0301',
  '\u202e',
] as const;
const terminals = [
  { colour: true, unicode: true },
  { colour: false, unicode: false },
] as const;

function happening(random: Seeded, session: Wizard): Happening {
  switch (random.below(12)) {
    case 0:
      return { type: 'paste', text: random.one(['two\nlines', 'https://x/?code=1&state=2', '\u001b[2J']) };
    case 1:
      return { type: 'measured', content: 1 + random.below(300), window: 1 + random.below(100) };
    case 2:
    case 3: {
      const verdict = () => random.one(['pass', 'pass', 'warn', 'fail', 'unknown', 'blocked'] as const);
      if (!session.run) return { type: 'interrupt' };
      const verdicts = {
        discovery: verdict(),
        credentials: verdict(),
        registration: verdict(),
        login: verdict(),
      };
      return ending(session, verdicts, { ...solved('https://id.acme.dev'), ...signedIn });
    }
    case 4:
      return ringing(session, random.one(['typing', 'watch', 'clock', 'notice']), session.now + 5000);
    case 5:
      return {
        type: 'key',
        key: { id: random.one(['ctrl+a', 'ctrl+e', 'ctrl+k', 'ctrl+u', 'ctrl+w', 'ctrl+h']) },
      };
    case 6:
    case 7:
    case 8:
      return { type: 'key', key: typed(random.one(texts)) };
    default:
      return { type: 'key', key: { id: random.one(named) } };
  }
}

function faultIn(session: Wizard): string | undefined {
  if (stepNumber(session.step) > stepNumber(session.reached)) return 'a step beyond the furthest';
  if (!focusesOf(session).includes(session.focus)) return `the focus on ${session.focus}`;
  if (JSON.stringify(session).includes(canary)) return 'the secret in the session';
  for (const terminal of terminals) {
    const { columns, rows } = session.terminal;
    const screen = picture(session, columns, rows, terminal);
    if (screen.includes(canary)) return 'the secret on the screen';
    const { length } = screen.split('\n');
    if (length > Math.max(1, rows - 1)) return `${length} lines on ${rows} rows`;
  }
  return undefined;
}

const [sessions, seed] = countAndSeed(100);
const since = performance.now();
let events = 0;
for (let turn = 0; turn < sessions; turn += 1) {
  const random = seeded(seed + turn);
  const step = random.one(steps);
  let session = random.below(2) === 0 ? at(step) : begin({ ...full, clientSecret: new Secret(canary) });
  for (let each = 0; each < eventsEach && !session.finished; each += 1) {
    const event = happening(random, session);
    // An interrupt ends the session; most should live longer.
    if (event.type === 'interrupt' && random.below(40) > 0) continue;
    session = play(session, event).session;
    events += 1;
    const fault = faultIn(session);
    if (fault !== undefined)
      throw new Error(`seed ${seed + turn}, event ${each} (${JSON.stringify(event)}): ${fault}`);
  }
}
console.log(
  `${sessions} sessions, ${events} events in ${Math.round(performance.now() - since)} ms: nothing found.`,
);
