import type { Fault } from '../../demo/fault.ts';
import type { Demo } from '../../demo/start-demo.ts';
import { beginLineAfterInterrupt } from '../begin-line-after-interrupt.ts';
import { finishCheck } from '../check/finish-check.ts';
import { runChecks } from '../check/run-checks.ts';
import type { Context, ExitCode } from '../context.ts';
import type { Settings } from '../settings.ts';
import { noInfra } from './demo-control.ts';
import { demoPerson } from './demo-person.ts';
import { differingWords } from './differing-words.ts';

/** Otherwise each would report an unregistered redirect URI, whatever the fault is. */
const furtherAuthorization = {
  absent: 'does-not-apply',
  why: 'The demo’s client is registered for Infra alone.',
} as const;

/** `oidc-wizard demo --auto`: a whole run with a login and without a person. */
export async function driveItself(demo: Demo, settings: Settings, context: Context): Promise<ExitCode> {
  beginLineAfterInterrupt(context);
  const [first] = demo.people;
  const say = (line: string) => context.stderr.write(`${line}\n`);
  say(`The demo provider is at ${demo.issuer}.`);
  const person = demoPerson(demo, first?.id ?? '', say);
  const diagnosis = await runChecks(
    { ...settings, openBrowser: false },
    person,
    { login: true, have: { ...noInfra, furtherAuthorization } },
    context,
  );
  return typeof diagnosis === 'number' ? diagnosis : finishCheck(diagnosis, settings, true, context);
}

/** `oidc-wizard demo --list-faults`. */
export function listing(faults: readonly Fault[]): string {
  const width = Math.max(...faults.map(({ id }) => id.length));
  return faults
    .map((fault) => {
      const { id, title, expects } = fault;
      const differing = differingWords(fault);
      const what = `${title}${differing === undefined ? '' : ` — ${differing}`}`;
      return `${id.padEnd(width)}  ${expects.verdict.padEnd(7)}  ${expects.check.padEnd(26)}  ${what}\n`;
    })
    .join('');
}
