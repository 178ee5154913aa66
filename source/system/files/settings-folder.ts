import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode } from '../http/error-cause.ts';

/**
 * Where this system keeps settings, and `OIDC_WIZARD_CONFIG_DIR` in its place. conf knows these folders too, by the
 * environment of the process; the file is listed before conf is loaded, and by the environment that the run was given.
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

/** Each missing folder by itself: Node's own way to make all at once never ends below `/proc`. */
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
