import type { Fault } from '../../demo/fault.ts';
import { rules } from '../../relying-parties/rules.ts';

const infra = rules.label;

/** Such as `Infra warns; Kubernetes, oauth2-proxy refuse`; `undefined` if the fault is the same for all. */
export function differingWords({ differing }: Fault): string | undefined {
  if (!differing) return undefined;
  if ('refuse' in differing) {
    const { refuse } = differing;
    return `${infra} warns; ${refuse.join(', ')} ${refuse.length === 1 ? 'refuses' : 'refuse'}`;
  }
  if ('letIn' in differing) {
    const { letIn } = differing;
    return `${infra} fails; ${letIn.join(', ')} ${letIn.length === 1 ? 'lets' : 'let'} people in`;
  }
  const but = differing.letInAllBut.length === 0 ? '' : ` but ${differing.letInAllBut.join(', ')}`;
  return `${infra} fails; all others${but} let people in`;
}
