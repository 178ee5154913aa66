import { createStore } from '../../source/session/store.ts';
import { readTerminal } from '../../source/system/terminal.ts';
import { renderWizard } from '../../source/tui/render-wizard.tsx';
import { begin, parts, update } from '../session/play.ts';

// The wizard's screens and session in a real terminal, without network.
const { stdin, stdout, stderr, env } = process;
const store = createStore(
  parts(begin()).session,
  update,
  (effect, dispatch) => {
    if (effect.type === 'load-saved')
      dispatch({ type: 'answered', question: effect, answer: { providers: [] } });
  },
  Date.now,
);
const { reflow } = readTerminal({ stdout, environment: env });
const terminal = { colour: env['NO_COLOR'] === undefined, unicode: true, reflow };

stdout.write('before the wizard\n');
await renderWizard({
  store,
  terminal,
  signals: { title: true, bell: true },
  stdin,
  stdout,
  stderr,
  onShown: () => store.dispatch({ type: 'started' }),
});
const { fields, finished } = store.getState();
stdout.write(`name=${fields.name} secret length=${fields.clientSecret.reveal().length}\n`);
process.exit(finished?.exitCode ?? 3);
