import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

export interface PortHolder {
  readonly pid: number;
  readonly name: string;
}

/** The program that listens on a TCP port of this machine, on any address, if the system tells. */
export async function portHolder(port: number): Promise<PortHolder | undefined> {
  try {
    if (process.platform === 'linux') return await holderByProc(port);
    if (process.platform === 'darwin') return await holderByLsof(port);
  } catch {
    // The name is optional: the port is reported without it.
  }
  return undefined;
}

async function holderByProc(port: number): Promise<PortHolder | undefined> {
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  const sockets = new Set(
    tables.flatMap((table) => listeningInodes(table, port)).map((id) => `socket:[${id}]`),
  );
  if (sockets.size === 0) return undefined;
  const own = String(process.pid);
  const others = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== own);
  // If one address family is taken, this process may still hold the other.
  for (const pid of [...others, own]) {
    // Other users’ processes cannot be inspected.
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const file of files) {
      const target = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '');
      if (!sockets.has(target)) continue;
      return { pid: Number(pid), name: await programName(pid) };
    }
  }
  return undefined;
}

/** The executable’s name, since programs may rename their threads, as Node does (“MainThread”). */
async function programName(pid: string): Promise<string> {
  const path = await readlink(`/proc/${pid}/exe`).catch(() => '');
  const name = basename(path).replace(/ \(deleted\)$/, '');
  return name === '' ? (await readFile(`/proc/${pid}/comm`, 'utf8')).trim() : name;
}

/** The kernel’s columns (proc(5)): number, local address, remote address, state, …, inode. */
function listeningInodes(table: string, port: number): readonly string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const listening = '0A';
  return table.split('\n').flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    const inode = columns[9];
    return columns[1]?.endsWith(suffix) && columns[3] === listening && inode ? [inode] : [];
  });
}

async function holderByLsof(port: number): Promise<PortHolder | undefined> {
  const { execFile } = process.getBuiltinModule('node:child_process');
  const { stdout } = await promisify(execFile)('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], {
    timeout: 2000,
  });
  const pid = /^p(\d+)$/m.exec(stdout)?.[1];
  const name = /^c(.+)$/m.exec(stdout)?.[1];
  return pid && name ? { pid: Number(pid), name } : undefined;
}
