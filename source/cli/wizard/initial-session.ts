import { shellOf } from '../../core/shell/shell.ts';
import type { Fault } from '../../demo/fault.ts';
import type { Demo } from '../../demo/start-demo.ts';
import type { InitialSession } from '../../session/create-session.ts';
import type { AddedRelyingParty } from '../../session/session.ts';
import type { Context } from '../context.ts';
import { demoState } from '../demo/demo-state.ts';
import type { Settings } from '../settings.ts';

/** What the wizard gets from a demo. */
export interface DemoParts {
  readonly demo: Demo;
  readonly faults: readonly Fault[];
  /** The relying parties that `--for` names. */
  readonly relyingParties: readonly AddedRelyingParty[];
  /** Called once the first frame is shown. */
  readonly onShown: () => void;
}

/** The initial state of the wizard, on the screen or in plain conversation; the list of faults is loaded later. */
export function initialSession(
  { configuration, openBrowser, strict }: Settings,
  { environment, flags }: Context,
  parts: DemoParts | undefined,
): InitialSession {
  const shell = shellOf(environment['SHELL'], process.platform);
  return {
    configuration,
    kindChosen: flags.kind !== undefined,
    openBrowser,
    strict,
    ...(shell && { shell }),
    ...(parts && { demo: demoState(parts.demo, []), relyingParties: parts.relyingParties }),
  };
}
