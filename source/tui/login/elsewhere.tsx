import { Box } from 'ink';
import { sshTunnel } from '../../session/connect/copyables.ts';
import { type Remote, useDisplay } from '../display.ts';
import { Prose } from '../text/text.tsx';
import { Value } from '../text/value.tsx';

interface ElsewhereProps {
  readonly redirectUri: string;
}

/** How the browser's answer gets here from another machine, where that is likely to be needed. */
export function ElsewhereFirst({ redirectUri }: ElsewhereProps) {
  const { remote } = useDisplay();
  if (remote === undefined) return null;
  return (
    <Box flexDirection="column">
      <Prose as="warn">{advice[remote]}</Prose>
      {remote === 'ssh' && <Value>{sshTunnel(redirectUri)}</Value>}
    </Box>
  );
}

/** The same where nothing hints at another machine. */
export function ElsewherePerhaps({ redirectUri }: ElsewhereProps) {
  if (useDisplay().remote !== undefined) return null;
  return (
    <Box flexDirection="column">
      <Prose as="dim">Browser on another machine? There, first:</Prose>
      <Value as="text">{sshTunnel(redirectUri)}</Value>
    </Box>
  );
}

const advice: Readonly<Record<Remote, string>> = {
  ssh: 'This runs over ssh. On the machine with your browser, first run:',
  codespaces:
    'This runs in a codespace. Forward port 8301 to your own machine first, under Ports in the editor; or paste the address back afterwards.',
  container:
    'This runs in a container. Forward port 8301 to your own machine first, as editors with dev containers do; or paste the address back afterwards.',
  wsl: 'This runs in WSL. Windows usually passes localhost on to it; where the last page stays empty, paste its address back.',
};
