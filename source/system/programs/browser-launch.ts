import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BrowserCommand, browserCommand } from './browser-command.ts';
import { childEnvironment, type Environment, secretVariables } from './child-environment.ts';

/** Starts what `BROWSER` names, else what the system opens addresses with; never by a shell. */
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

/** `open` hands its child the environment of this process, so the secrets leave that for the moment. */
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
