import { shellOf } from '../../core/shell/shell.ts';
import type { Fault } from '../../demo/fault.ts';
import type { Demo } from '../../demo/start-demo.ts';
import type { InitialSession } from '../../session/create-session.ts';
import type { AddedRelyingParty } from '../../session/registration/added-relying-party.ts';
import type { Context } from '../context.ts';
import { demoState } from '../demo/demo-state.ts';
import type { Settings } from '../settings.ts';

/** What the wizard gets of a demo. */
export interface DemoParts {
  readonly demo: Demo;
  readonly faults: readonly Fault[];
  /** Those that `--for` names. */
  readonly relyingParties: readonly AddedRelyingParty[];
  /** The first picture is there. */
  readonly onShown: () => void;
}

/** What the session of a wizard begins with, on the screen as in the plain conversation; the faults to choose come later. */
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
