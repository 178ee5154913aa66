import { inPowerShell } from './power-shell.ts';
import type { Shell } from './shell.ts';

/** What to type to connect the provider, and in which shells. */
export interface ConnectingLines {
  readonly shells: string;
  /** Takes the client secret unseen; it is in no shell history and in no list of processes. */
  readonly secretLine: string;
  /** Empty where there can be none. */
  readonly command: string;
}

const variable = 'INFRA_PROVIDER_CLIENT_SECRET';

const posix = `stty -echo; IFS= read -r ${variable}; stty echo; export ${variable}`;
const bash = `IFS= read -rs ${variable} && export ${variable}`;
const fish = `read --silent --global --export ${variable}`;
const powerShell = `$env:${variable} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password`;

/** The lines for the person's shell; for each kind of shell where it is not known. */
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
