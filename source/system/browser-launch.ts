import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { childEnvironment, type Environment, secretVariables } from './child-environment.ts';

/** Starts what `BROWSER` names, else what the system opens addresses with; never by a shell. */
export async function launchBrowser(url: string, environment: Environment): Promise<ChildProcess> {
  const named = environment['BROWSER']?.split(delimiter)[0]?.trim();
  return named ? launchNamed(named, url, environment) : launchSystem(url);
}

/** The command may hold `%s` where the address goes; otherwise it goes last. */
async function launchNamed(command: string, url: string, environment: Environment): Promise<ChildProcess> {
  const [program = '', ...rest] = command.split(/\s+/);
  const given = rest.includes('%s') ? rest.map((part) => (part === '%s' ? url : part)) : [...rest, url];
  const child = spawn(program, given, {
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
