import { spawn } from 'node:child_process';
import { failed, type Result } from '../../core/http/failure.ts';
import { childEnvironment, type Environment } from './child-environment.ts';
import { findProgram } from './find-program.ts';

type Command = readonly [program: string, ...rest: string[]];

const patience = 2000;

/** Copies text to the clipboard through the standard input of one of the system’s programs. */
export async function copyToClipboard(text: string, environment: Environment): Promise<Result<undefined>> {
  for (const [program, ...rest] of commandsFor(process.platform, environment)) {
    const path = await findProgram(program, environment);
    if (path && (await feed(path, rest, text, environment))) return { ok: true, value: undefined };
  }
  const message = 'No program on this system puts text on the clipboard.';
  return failed(message);
}

/** In order of preference; programs for a missing display server would only hang. */
export function commandsFor(platform: NodeJS.Platform, environment: Environment): readonly Command[] {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32') return [['clip']];
  const wayland: Command[] = environment['WAYLAND_DISPLAY'] ? [['wl-copy']] : [];
  const x11: Command[] = environment['DISPLAY']
    ? [
        ['xclip', '-selection', 'clipboard'],
        ['xsel', '--clipboard', '--input'],
      ]
    : [];
  const wsl: Command[] = environment['WSL_DISTRO_NAME'] ? [['clip.exe']] : [];
  return [...wayland, ...x11, ...wsl];
}

function feed(
  path: string,
  rest: readonly string[],
  text: string,
  environment: Environment,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(path, rest, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
      env: childEnvironment(environment),
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });
}
