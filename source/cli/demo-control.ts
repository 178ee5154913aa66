import type { Gathered } from '../core/facts.ts';
import type { Result } from '../core/failure.ts';
import { stringsMember } from '../core/json-value.ts';
import type { Fault } from '../demo/fault.ts';
import type { Demo } from '../demo/start-demo.ts';
import type { DemoControl } from '../session/outside.ts';
import type { Demo as DemoState } from '../session/session.ts';

/** The demo has a provider, not an Infra; nobody is asked whether its invented host answers. */
export const noInfra: Gathered = {
  infraServer: { absent: 'does-not-apply', why: 'The demo has no Infra server.' },
};

type State = Omit<DemoState, 'busy'>;

/** What the wizard shows of the demo provider. */
export function demoState(demo: Demo, faults: readonly Fault[]): State {
  const { fault } = demo;
  return {
    people: demo.people.map(({ name, claims }) => ({ name, groups: stringsMember(claims, 'groups') ?? [] })),
    faults: faults.map(({ id, title }) => ({ id, title })),
    ...(fault && { fault: fault.id }),
    ...(fault?.repairable && { repair: fault.title }),
  };
}

/** What the wizard may do with the demo provider. */
export function demoControl(demo: Demo, faults: readonly Fault[]): DemoControl {
  const state = async (): Promise<Result<State>> => ({ ok: true, value: demoState(demo, faults) });
  return {
    async signInAs(person, url) {
      const id = demo.people[person]?.id;
      if (id === undefined) return failed('There is nobody of that number.');
      try {
        await demo.signInAs(url, id);
        return { ok: true, value: undefined };
      } catch (error) {
        return failed(`The demo provider’s pages stopped before the end: ${String(error)}`);
      }
    },
    setFault(fault) {
      demo.setFault(fault);
      return state();
    },
    async repair() {
      await demo.repair();
      return state();
    },
  };
}

function failed(message: string): Result<never> {
  return { ok: false, failure: { code: 'other', message } };
}
