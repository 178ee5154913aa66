/** A shell that a person types commands into; `sh` means any plain POSIX shell. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'sh' | 'powershell';

const byProgram: Readonly<Record<string, Shell>> = {
  bash: 'bash',
  zsh: 'zsh',
  fish: 'fish',
  sh: 'sh',
  dash: 'sh',
  ash: 'sh',
  ksh: 'sh',
  mksh: 'sh',
  busybox: 'sh',
};

/** The person's login shell, from `$SHELL`, which on Windows only a Unix shell sets. */
export function shellOf(variable: string | undefined, platform: string): Shell | undefined {
  if (!variable) return platform === 'win32' ? 'powershell' : undefined;
  const program = variable.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
  return Object.hasOwn(byProgram, program) ? byProgram[program] : undefined;
}
