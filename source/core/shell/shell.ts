/** A shell that a person types commands into; `sh` stands for every plain POSIX shell. */
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

/** By `$SHELL`, the person's login shell; Windows has none but where a shell of Unix set it. */
export function shellOf(variable: string | undefined, platform: string): Shell | undefined {
  if (!variable) return platform === 'win32' ? 'powershell' : undefined;
  const program = variable.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
  return Object.hasOwn(byProgram, program) ? byProgram[program] : undefined;
}
