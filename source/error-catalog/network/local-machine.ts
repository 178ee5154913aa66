import type { KnownErrors } from '../known-errors.ts';

/** Errors of browsers and this machine during a test login. */
export const localMachineErrors: KnownErrors = {
  'local-refused': {
    sentences: [
      '(?:localhost|127\\.0\\.0\\.1|\\[::1\\]):8301.{0,80}(?:refused|ERR_CONNECTION_REFUSED|ECONNREFUSED)',
      '(?:ERR_CONNECTION_REFUSED|ECONNREFUSED|refused|unable to connect).{0,80}(?:localhost|127\\.0\\.0\\.1|::1\\]?):8301',
      'localhost refused to connect',
      "can't establish a connection to the server at localhost:8301",
    ],
    meaning: 'local-machine',
    title: 'Nothing listens at localhost:8301',
    cause:
      'The login came back after this program had stopped waiting, or the browser runs on a different machine from this program. Before version 0.19 Infra’s own command listened only on 127.0.0.1, and a browser that chose ::1 found nobody.',
    say: 'Start the test login again and keep it open; if the browser is elsewhere, paste the address back.',
    steps: [
      'Copy the whole address of the page that could not be opened and paste it into the wizard',
      "Or: ssh -L 8301:localhost:8301 '<this machine>'",
    ],
  },
  'local-refused-any': {
    codes: 'ERR_CONNECTION_REFUSED NS_ERROR_CONNECTION_REFUSED',
    words: 'refused to connect\\b|(?:site|page) can.t be reached|\\bwebsite ist unreachable',
    meaning: 'local-machine',
    title: 'The browser found nobody there',
    cause:
      'Nothing listens at the address that the browser opened. If it is localhost:8301, the test login was no longer waiting.',
    say: 'Look at the address in the browser; for localhost:8301 start the test login again.',
  },
  'local-port-busy': {
    codes: 'EADDRINUSE',
    sentences: [
      'address already in use',
      'Only one usage of each socket address',
      'port 8301 is (?:already )?(?:in use|taken|busy)',
    ],
    meaning: 'local-machine',
    title: 'The port of the callback is taken',
    cause:
      'Another program listens at that port (8301 in the test login), perhaps an earlier run. The port is part of the registered redirect URI, so another one must be registered too.',
    say: 'End the program that listens there, or paste the address back.',
    steps: 'Look at both 127.0.0.1 and ::1',
    command: 'lsof -nP -iTCP:8301 -sTCP:LISTEN',
  },
  'local-no-browser': {
    sentences: [
      'xdg-open["\']?: .{0,20}(?:not found|no method available)',
      'could not open the browser',
      'spawn xdg-open ENOENT',
      'no (?:web )?browser (?:found|available)',
      'cannot open display',
      "couldn't find a suitable web browser",
    ],
    meaning: 'local-machine',
    title: 'No browser here',
    cause: 'This machine has no browser to open: a server, a container, WSL or an ssh session.',
    say: 'Open the address on your own machine.',
    steps: [
      "On your machine: ssh -L 8301:localhost:8301 '<this machine>', then open the address there",
      'Or open it anywhere and paste the address it ends at into the wizard',
    ],
  },
  'local-https-upgrade': {
    words: [
      'https://localhost:8301',
      '(?:HTTPS-Only|HTTPS-First|HSTS).{0,80}localhost',
      'localhost sent an invalid response',
      'localhost.{0,60}ERR_SSL_PROTOCOL_ERROR',
      'ERR_BLOCKED_BY_CLIENT',
    ],
    meaning: 'local-machine',
    title: 'The browser changed http to https, or blocked it',
    cause:
      'The redirect goes to http://localhost:8301; a browser setting, HSTS for localhost or an extension turned it into https or stopped it.',
    say: 'Open the login in a private window of another browser, or paste the address back.',
    steps: [
      'Chrome: chrome://net-internals/#hsts → Delete domain security policies: localhost',
      'Firefox: Settings → Privacy & Security → HTTPS-Only Mode → Manage Exceptions: http://localhost',
    ],
  },
  'local-response-mode': {
    sentences: ['localhost:8301/?#(?:code|error|state)=', '/login/callback#(?:code|error|state|id_token)='],
    words: 'response_mode=(?:form_post|fragment)',
    concepts: 'response-mode refused|invalid|unknown|mismatch',
    meaning: 'response-type-refused',
    title: 'The answer came in the wrong place',
    cause:
      'The provider sends the code as a form or after a # in the address. Infra reads it only from the query and goes back to its login page.',
    say: 'Configure the provider to use the response mode “query” for this client.',
    value: 'query',
  },
};
