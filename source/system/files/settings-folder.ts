import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode } from '../http/error-cause.ts';

/**
 * The system’s folder for settings, or `OIDC_WIZARD_CONFIG_DIR`. conf knows these folders too, but from the process’s
 * environment; here the file is read before conf is loaded, with the environment given to the run.
 */
export function settingsFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): string {
  const { OIDC_WIZARD_CONFIG_DIR: given, XDG_CONFIG_HOME: xdg, APPDATA: roaming } = environment;
  if (given) return given;
  const home = homedir();
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Preferences', 'oidc-wizard');
    case 'win32':
      return join(roaming || join(home, 'AppData', 'Roaming'), 'oidc-wizard', 'Config');
    default:
      return join(xdg || join(home, '.config'), 'oidc-wizard');
  }
}

/** Creates missing folders one by one: Node’s recursive mkdir never returns below `/proc`. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
