import type { Gathered } from '../../core/facts/facts.ts';
import { failed } from '../../core/http/failure.ts';
import type { Fault } from '../../demo/fault.ts';
import type { Demo } from '../../demo/start-demo.ts';
import type { Answers } from '../../session/services.ts';
import type { DemoFault } from '../../session/session.ts';
import { type Step, stepPhases, steps } from '../../session/steps/steps.ts';
import { judging } from '../engine.ts';
import { demoState } from './demo-state.ts';
import { differingWords } from './differing-words.ts';

/** The demo has a provider but no Infra, so nothing asks whether its invented host answers. */
export const noInfra: Gathered = {
  infraServer: { absent: 'does-not-apply', why: 'The demo has no Infra server.' },
};

/** Without a demo, nothing calls these. */
export const noDemo: DemoControl = {
  'demo-sign-in': async () => failed('There is no demo.'),
  'demo-set-fault': async () => failed('There is no demo.'),
  'demo-repair': async () => failed('There is no demo.'),
};

/** The faults for the wizard’s list. */
export function demoFaults(faults: readonly Fault[]): readonly DemoFault[] {
  return faults.map((fault) => {
    const { id, title, story, expects } = fault;
    const differing = differingWords(fault);
    return { id, title, story, step: stepOf(expects.check), ...(differing !== undefined && { differing }) };
  });
}

export type DemoControl = Pick<Answers, 'demo-sign-in' | 'demo-set-fault' | 'demo-repair'>;

/** What the wizard can do with the demo provider. */
export function demoControl(demo: Demo, faults: readonly DemoFault[]): DemoControl {
  return {
    async 'demo-sign-in'({ person, url }) {
      const id = demo.people[person]?.id;
      if (id === undefined) return failed('There is nobody with that number.');
      try {
        await demo.signInAs(url, id);
        return { ok: true, value: undefined };
      } catch (error) {
        return failed(`The demo provider’s pages stopped before the end: ${String(error)}`);
      }
    },
    async 'demo-set-fault'({ fault }) {
      demo.setFault(fault);
      return { ok: true, value: { demo: demoState(demo, faults), given: demo.answers } };
    },
    // From now on, the given answers are right.
    async 'demo-repair'({ redirectUris }) {
      await demo.repair(redirectUris);
      return { ok: true, value: { demo: demoState(demo, faults) } };
    },
  };
}

/** The step whose screen shows the results of a check. */
function stepOf(checkId: string): Step {
  const phase = judging.checks.find(({ id }) => id === checkId)?.phase;
  return steps.find((step) => stepPhases[step].some((one) => one === phase)) ?? 'provider';
}
