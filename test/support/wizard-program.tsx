import { createSession } from '../../source/session/create-session.ts';
import type { Lookups } from '../../source/session/derive.ts';
import { createStore } from '../../source/session/store.ts';
import { createUpdate } from '../../source/session/update.ts';
import { readTerminal } from '../../source/system/terminal.ts';
import { renderWizard } from '../../source/tui/render-wizard.tsx';
import { nothingGiven } from './nothing-given.ts';

// The wizard's screens and session in a real terminal, without network.
const { stdin, stdout, stderr, env } = process;
const lookups: Lookups = {
  recognise: () => undefined,
  plan: ({ url }) => ({
    url,
    scopes: ['openid', 'email'],
    redirectUris: ['http://localhost:8301'],
    command: '',
  }),
};
const beginning = createSession(
  { configuration: nothingGiven, kindChosen: false, openBrowser: false, strict: false },
  lookups,
);
const store = createStore(
  beginning,
  createUpdate(lookups),
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
