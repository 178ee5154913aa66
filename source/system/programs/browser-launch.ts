import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BrowserCommand, browserCommand } from './browser-command.ts';
import { childEnvironment, type Environment, secretVariables } from './child-environment.ts';

/** Starts the command in `BROWSER`, or else the system’s opener; never through a shell. */
export async function launchBrowser(url: string, environment: Environment): Promise<ChildProcess> {
  const command = browserCommand(environment['BROWSER'] ?? '', url, process.platform);
  return command ? launchNamed(command, environment) : launchSystem(url);
}

async function launchNamed(
  [program, ...rest]: BrowserCommand,
  environment: Environment,
): Promise<ChildProcess> {
  const child = spawn(program, rest, {
    detached: true,
    stdio: 'ignore',
    env: childEnvironment(environment),
  });
  await once(child, 'spawn');
  child.unref();
  return child;
}

/** `open` passes on this process’s environment, so the secrets are removed from it meanwhile. */
async function launchSystem(url: string): Promise<ChildProcess> {
  const { default: open } = await import('open');
  const held = secretVariables.map((name) => [name, process.env[name]] as const);
  for (const [name] of held) delete process.env[name];
  try {
    return await open(url);
  } finally {
    for (const [name, value] of held) if (value !== undefined) process.env[name] = value;
  }
}
