import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import type { Session } from '../session.ts';
import { type ConnectLine, command, dim, later, plain, title } from './connect-line.ts';

/** How to connect by hand, for both shells: the lines for each kind of shell that the person may have. */
export function handLines({ shell, plan, conclusion }: Session): readonly (readonly ConnectLine[])[] {
  const { connect } = conclusion;
  if (connect === 'never' || connect === 'not-yet') return [];
  const run = connect === 'now' ? command : later;
  const when = connect === 'now' ? 'Connect it with two commands' : 'Once that is fixed';
  return connectingLines(shell, plan.command).map((lines) =>
    lines.command === ''
      ? [plain(noCommand)]
      : [
          title(`${when}, in ${lines.shells}`),
          dim('The first asks for the client secret and shows nothing while you paste it.'),
          run(lines.secretLine),
          run(lines.command),
        ],
  );
}
