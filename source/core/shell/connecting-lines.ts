import { inPowerShell } from './power-shell.ts';
import type { Shell } from './shell.ts';

/** What to type to connect the provider, and in which shells. */
export interface ConnectingLines {
  readonly shells: string;
  /** Reads the client secret without echo, so that it reaches neither the shell history nor the process list. */
  readonly secretLine: string;
  /** Empty if there cannot be one. */
  readonly command: string;
}

const variable = 'INFRA_PROVIDER_CLIENT_SECRET';

const posix = `stty -echo; IFS= read -r ${variable}; stty echo; export ${variable}`;
const bash = `IFS= read -rs ${variable} && export ${variable}`;
const fish = `read --silent --global --export ${variable}`;
const powerShell = `$env:${variable} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password`;

/** The lines for the person's shell; for each kind of shell if it is unknown. */
export function connectingLines(shell: Shell | undefined, command: string): readonly ConnectingLines[] {
  switch (shell) {
    case 'bash':
    case 'zsh':
      return [{ shells: shell, secretLine: bash, command }];
    case 'fish':
      return [{ shells: shell, secretLine: fish, command }];
    case 'sh':
      return [{ shells: shell, secretLine: posix, command }];
    case 'powershell':
      return [{ shells: 'PowerShell', secretLine: powerShell, command: inPowerShell(command) ?? '' }];
    case undefined:
      return [
        { shells: 'sh, bash and zsh', secretLine: posix, command },
        { shells: 'fish', secretLine: fish, command },
      ];
  }
}
