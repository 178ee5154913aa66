import { stringsMember } from '../../core/json/json-value.ts';
import type { Demo } from '../../demo/start-demo.ts';
import type { DemoFault, Demo as DemoState } from '../../session/session.ts';

export function demoState(
  { people, fault }: Pick<Demo, 'people' | 'fault'>,
  faults: readonly DemoFault[],
): Omit<DemoState, 'busy'> {
  return {
    people: people.map(({ name, claims }) => ({ name, groups: stringsMember(claims, 'groups') ?? [] })),
    faults,
    ...(fault && { fault: fault.id }),
    ...(fault?.repair !== undefined && { repair: fault.repair }),
  };
}
