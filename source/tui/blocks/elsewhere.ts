import { sshTunnel } from '../../session/connect/copyables.ts';
import type { Display, Remote } from '../display.ts';
import type { Line } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';

/** How the browser's answer gets here from another machine, where that is likely to be needed. */
export function elsewhereFirst(redirectUri: string, display: Display): readonly Line[] {
  const { remote } = display;
  if (remote === undefined) return [];
  const width = contentWidth(display.columns);
  const said = paragraph(advice[remote], width, { role: 'warn' });
  return remote === 'ssh' ? [...said, ...selectable(sshTunnel(redirectUri), width, 2)] : said;
}

/** The same where nothing hints at another machine. */
export function elsewherePerhaps(redirectUri: string, display: Display): readonly Line[] {
  if (display.remote !== undefined) return [];
  const width = contentWidth(display.columns);
  return [
    ...paragraph('Browser on another machine? There, first:', width, { role: 'dim' }),
    ...selectable(sshTunnel(redirectUri), width, 2, 'text'),
  ];
}

const advice: Readonly<Record<Remote, string>> = {
  ssh: 'This runs over ssh. On the machine with your browser, first run:',
  codespaces:
    'This runs in a codespace. Forward port 8301 to your own machine first, under Ports in the editor; or paste the address back afterwards.',
  container:
    'This runs in a container. Forward port 8301 to your own machine first, as editors with dev containers do; or paste the address back afterwards.',
  wsl: 'This runs in WSL. Windows usually passes localhost on to it; where the last page stays empty, paste its address back.',
};
