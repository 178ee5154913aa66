import { shellOf } from '../../core/shell/shell.ts';
import type { InitialSession } from '../../session/create-session.ts';
import type { DemoControl } from '../../session/services.ts';
import type { Demo } from '../../session/session.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';

/** What the wizard gets of a demo: what to show of it, and what may be done with it. */
export interface DemoParts {
  readonly state: Omit<Demo, 'busy'>;
  readonly control: DemoControl;
}

/** What the session of a wizard begins with, on the screen as in the plain conversation. */
export function initialSession(
  { configuration, openBrowser, strict }: Settings,
  { environment, flags }: Context,
  demo: DemoParts | undefined,
): InitialSession {
  const shell = shellOf(environment['SHELL'], process.platform);
  return {
    configuration,
    kindChosen: flags.kind !== undefined,
    openBrowser,
    strict,
    ...(shell && { shell }),
    ...(demo && { demo: demo.state }),
  };
}
