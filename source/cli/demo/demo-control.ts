import { checks } from '../../checks/index.ts';
import type { Gathered } from '../../core/facts.ts';
import { failed } from '../../core/failure.ts';
import { stringsMember } from '../../core/json-value.ts';
import type { Fault } from '../../demo/fault.ts';
import type { Demo } from '../../demo/start-demo.ts';
import type { DemoControl } from '../../session/services.ts';
import type { Demo as DemoState } from '../../session/session.ts';
import { type Step, stepPhases, steps } from '../../session/steps/steps.ts';

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
    faults: faults.map(({ id, title, story, expects }) => ({
      id,
      title,
      story,
      step: stepOf(expects.check),
    })),
    ...(fault && { fault: fault.id }),
    ...(fault?.repair !== undefined && { repair: fault.repair }),
  };
}

/** What the wizard may do with the demo provider. */
export function demoControl(demo: Demo, faults: readonly Fault[]): DemoControl {
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
    async setFault(fault) {
      demo.setFault(fault);
      return { ok: true, value: { demo: demoState(demo, faults), given: demo.answers } };
    },
    // What was given is right from now on.
    async repair() {
      await demo.repair();
      return { ok: true, value: { demo: demoState(demo, faults) } };
    },
  };
}

/** Where the wizard shows what this check finds. */
function stepOf(checkId: string): Step {
  const phase = checks.find(({ id }) => id === checkId)?.phase;
  return steps.find((step) => stepPhases[step].some((one) => one === phase)) ?? 'provider';
}
