import { expect, test } from 'vitest';
import { demoFaults } from '../../../source/cli/demo/demo-control.ts';
import { judging } from '../../../source/cli/engine.ts';
import { faults } from '../../../source/demo/index.ts';
import { stepPhases } from '../../../source/session/steps/steps.ts';

const shown = demoFaults(faults);

test.each(faults.map(({ id, expects }) => [id, expects.check] as const))(
  'the fault %s is listed under the step that shows %s',
  (id, checkId) => {
    const check = judging.checks.find((one) => one.id === checkId);
    const step = shown.find((fault) => fault.id === id)?.step ?? 'provider';
    expect(stepPhases[step]).toContain(check?.phase);
  },
);
