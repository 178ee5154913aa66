import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Phase, Verdict } from '../../source/core/checks/check.ts';
import type { Diagnosis } from '../../source/core/diagnose.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import type { SignInEvent } from '../../source/core/run/ports.ts';
import { converse } from '../../source/plain/converse.ts';
import { createDialogue } from '../../source/plain/dialogue.ts';
import { createLineInput } from '../../source/plain/line-input.ts';
import { createLineOutput } from '../../source/plain/line-output.ts';
import { createSessionLog } from '../../source/plain/session-log.ts';
import { createEffectPerformer } from '../../source/session/perform-effects.ts';
import type { Answers, Services } from '../../source/session/services.ts';
import type { FormedOpinion, SavedProvider } from '../../source/session/session.ts';
import { createStore } from '../../source/session/store.ts';
import { anOpinion, begin, ending, full, result, signedIn, update } from '../session/play.ts';
import { confirmingWith, stored } from '../support/connecting.ts';
import { noAnswers } from '../support/no-answers.ts';
import { untilAborted } from '../support/ports.ts';

interface World {
  readonly answers?: Partial<Configuration>;
  readonly saved?: readonly SavedProvider[];
  readonly verdicts?: Partial<Record<Phase, Verdict>>;
  /** What the login tells before it waits for a pasted address. */
  readonly signIn?: readonly SignInEvent[];
  /** Nobody comes back from the sign-in: when the wait for it ends. */
  readonly timesOut?: Promise<void>;
  readonly infra?: Partial<Answers>;
  readonly opinions?: readonly FormedOpinion[];
}

const invitation: SignInEvent = {
  type: 'invitation',
  url: 'https://id.acme.dev/auth?state=1',
  redirectUri: 'http://localhost:8301',
  listening: true,
  expiresAt: 9,
};

/** A conversation over the real session; runs end at once, a login with the first pasted address. */
function talk({
  answers = {},
  saved = [],
  verdicts = {},
  signIn = [invitation],
  timesOut,
  infra,
  opinions = [],
}: World = {}) {
  const keyboard = new PassThrough();
  const paper = new PassThrough().setEncoding('utf8');
  let text = '';
  paper.on('data', (chunk: string) => {
    text += chunk;
  });
  const pasted: string[] = [];
  const copied: string[] = [];
  const services: Services = {
    after: () => () => undefined,
    async *diagnose({ want, person }, signal) {
      for (const fact of want) yield { type: 'gathering', fact };
      if (want.includes('login')) {
        for (const event of signIn) person.notify(event);
        if (timesOut) {
          await timesOut;
          const { gathered, results } = lateLogin;
          yield { type: 'gathered', fact: 'login', gathered };
          yield { type: 'judged', results };
          return lateLogin;
        }
        const paste = await Promise.race([person.nextPaste(signal), untilAborted<string>(signal)]).catch(
          String,
        );
        pasted.push(paste);
      }
      // A run that was cancelled meanwhile has nothing to tell.
      const end = store.getState().run && ending(verdicts, signedIn)(store.getState());
      return end?.type === 'diagnosed' ? end.diagnosis : { gathered: {}, results: [] };
    },
    answers: {
      ...noAnswers,
      'load-saved': async () => ({ providers: saved }),
      'find-infra': async () => ({ hasProgram: true, keysFor: [] }),
      'form-opinions': async () => opinions,
      copy: async ({ text: words }) => {
        copied.push(words);
        return { ok: true, value: undefined };
      },
      ...infra,
    },
  };
  const performer = createEffectPerformer(services, (error) => {
    throw error;
  });
  onTestFinished(() => performer.stop());
  const first = begin(answers);
  const store = createStore(first, update, performer.perform, () => 0);
  const style = { columns: 80, colour: false, unicode: true };
  // A stream that is no terminal; nothing else of standard input is used.
  const input = createLineInput(keyboard as unknown as NodeJS.ReadStream, () => undefined);
  const dialogue = createDialogue(store, input, createLineOutput(paper), createSessionLog(first, style));
  store.dispatch({ type: 'started' });
  const ended = converse(store, dialogue, style, () => undefined);
  async function answer(question: string | RegExp, line: string): Promise<void> {
    const asked = typeof question === 'string' ? (now: string) => now.endsWith(question) : undefined;
    await expect.poll(() => asked?.(text) ?? (question instanceof RegExp && question.test(text))).toBe(true);
    keyboard.write(`${line}\n`);
  }

  /** What is given stands there already, up to the client secret. */
  async function takeFields(): Promise<void> {
    for (const question of ['Name [acme]: ', 'dev]: ', 'google [oidc]: ', 'ID [infra]: ', '[as given]: '])
      await answer(question, '');
  }

  async function goToSignIn(host = ''): Promise<void> {
    await takeFields();
    await answer(/Infra host, - for none[^\n]*: $/, host);
    await answer(/Registration[\s\S]*q\squit: $/, '');
    await answer(/Login[\s\S]*Enter sign in[\s\S]*q\squit: $/, '');
  }

  const pasteBack = () => answer(/Sign in: [\s\S]*q\squit: $/, 'http://localhost:8301/?code=a&state=1');
  return {
    store,
    keyboard,
    pasted,
    copied,
    ended,
    text: () => text,
    answer,
    takeFields,
    goToSignIn,
    pasteBack,
  };
}

const lateLogin: Diagnosis = {
  gathered: { login: { absent: 'does-not-apply', why: 'Nobody came back.' } },
  results: [result('login-answer', 'login', 'fail')],
};

const afterLogin = /Claims[\s\S]*q\squit: $/;

describe('the plain wizard', () => {
  test('leads from the first question to the end, and tells each result once', async () => {
    const { answer, ended, text, store, pasted, pasteBack } = talk();
    await answer('Name: ', 'acme');
    await answer('URL: ', 'https://id.acme.dev');
    await answer('google [oidc]: ', 'okta');
    await answer('Client ID: ', 'infra');
    await answer('Client secret, not shown: ', 's3cret-value-9');
    await answer('Infra host, - for none: ', 'infra.acme.dev');
    await answer(/Registration[\s\S]*q\squit: $/, '');
    await answer(/Login[\s\S]*Enter sign in[\s\S]*q\squit: $/, '');
    await pasteBack();
    await answer(afterLogin, '');
    await answer(/Connect[\s\S]*q\squit: $/, '');
    await ended;
    expect(store.getState()).toMatchObject({ finished: { exitCode: 0 }, kind: 'okta', kindChosen: true });
    expect(pasted).toEqual(['http://localhost:8301/?code=a&state=1']);
    expect(text()).toMatch(/\nSign in: https:\/\/id\.acme\.dev\/auth\?state=1\n/);
    expect(text()).toContain('\nhttps://infra.acme.dev/login/callback\n');
    expect(text().match(/^\d+ checks? passed\.$/gm)).toEqual([
      '1 check passed.',
      '1 check passed.',
      '1 check passed.',
      '1 check passed.',
      '2 checks passed.',
    ]);
    expect(text()).not.toContain('s3cret-value-9');
    expect(text().replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('copies a configuration of where the login works, by number', async () => {
    const configurations = ['yaml', 'command'].map((format) => ({
      label: `Vault configuration (${format})`,
      text: `for Vault as ${format}`,
    }));
    const vault = anOpinion('vault', { configurations });
    const { answer, copied, text, goToSignIn, pasteBack } = talk({ answers: full, opinions: [vault] });
    await goToSignIn();
    await pasteBack();
    await answer(afterLogin, 'l');
    await answer('Number of the one to copy, or Enter to go on: ', '2');
    await expect.poll(() => copied).toEqual(['for Vault as command']);
    expect(text()).toContain('2 Vault configuration (command)');
  });

  test('tells what came right, and only counts what waited for it', async () => {
    const verdicts: Partial<Record<Phase, Verdict>> = {
      login: 'fail',
      userinfo: 'blocked',
      groups: 'blocked',
    };
    const { answer, text, goToSignIn, pasteBack } = talk({ answers: full, verdicts });
    await goToSignIn();
    await pasteBack();
    await answer(/continue anyway[\s\S]*q\squit: $/, '');
    await expect.poll(text).toContain('2 checks wait for what failed.');
    Object.assign(verdicts, { login: 'pass', userinfo: 'pass', groups: 'pass' });
    await answer(/Claims[\s\S]*q\squit: $/, 'r');
    await answer(/Claims[\s\S]*Sign in: [\s\S]*q\squit: $/, 'http://localhost:8301/?code=b&state=1');
    await expect.poll(text).toContain('2 checks passed.');
    expect(text()).toContain('login-check: pass. login-check pass');
    expect(text()).not.toContain('groups-check: pass');
  });

  test('asks again for what cannot be', async () => {
    const { answer, text, store } = talk();
    await answer('Name: ', 'a b');
    await answer(/cannot be part[\s\S]*Name: $/, '?');
    await answer(/What Infra calls[\s\S]*Name: $/, 'acme');
    await answer('URL: ', 'ldap://x');
    await answer(/not “ldap”[\s\S]*URL: $/, 'https://id.acme.dev');
    await answer('google [oidc]: ', 'saml');
    await answer('google [oidc]: ', '');
    await answer('Client ID: ', '');
    await answer('Client ID: ', 'infra');
    await answer('Client secret, not shown: ', '');
    await expect.poll(text).toContain('Enter the client secret of that application');
    expect(text()).toContain('“space” cannot be part of the name');
    expect(text()).toContain('not “ldap”');
    expect(text()).toContain('“saml” is none of oidc, okta, azure, google.');
    expect(store.getState().step).toBe('credentials');
  });

  test('offers the saved providers by number', async () => {
    const provider = (name: string): SavedProvider => ({
      name,
      url: `https://${name}.dev`,
      kind: 'oidc',
      clientId: 'infra',
      infraServers: [],
    });
    const { answer, text } = talk({ saved: [provider('first'), provider('second')] });
    await answer('Number, or Enter for a new provider: ', '2');
    await answer('Name [second]: ', '');
    await answer('URL [https://second.dev]: ', '');
    expect(text()).toContain('\n1 first https://first.dev\n2 second https://second.dev\n');
  });

  test('stops at what failed, and goes on, back and to the fields when told', async () => {
    const { answer, store, text, takeFields } = talk({ answers: full, verdicts: { credentials: 'fail' } });
    await takeFields();
    await answer(
      /✖ credentials-check: fail[\s\S]*Enter continue anyway, t type the\sanswers again[\s\S]*q\squit: $/,
      'nonsense',
    );
    const offered = text().slice(text().lastIndexOf('Enter continue')).split(/,\s/);
    const letters = offered.map((one) => one.split(/\s/)[0]);
    expect(new Set(letters).size).toBe(letters.length);
    await answer(/none of these[\s\S]*q\squit: $/, 'b');
    await answer(/nonsense[\s\S]*Step 1 of 6: Provider\n[\s\S]*q\squit: $/, 'T');
    await answer('Name [acme]: ', 'other');
    await expect.poll(() => store.getState().fields.name).toBe('other');
    expect(text()).toContain('“nonsense” is none of these.');
  });

  test('forgets nothing for an answer that cannot be', async () => {
    const { answer, store, text, takeFields } = talk({ answers: full, verdicts: { credentials: 'fail' } });
    await takeFields();
    await answer(/continue anyway[\s\S]*q\squit: $/, 'b');
    await answer(/Step 1 of 6: Provider\n[\s\S]*q\squit: $/, 't');
    const { facts, results } = store.getState();
    await answer('Name [acme]: ', '');
    await answer('URL [https://id.acme.dev]: ', 'ldap://x');
    await expect.poll(text).toContain('not “ldap”');
    expect(store.getState()).toMatchObject({ facts, results, fields: { url: 'https://id.acme.dev' } });
  });

  test('names who holds the port, and can go on without it', async () => {
    const failure = {
      code: 'port-busy',
      message: 'in use',
      detail: { holder: 'node\u001b[2J', pid: 7 },
    } as const;
    const busy: SignInEvent = { type: 'port-busy', port: 8301, failure };
    const { answer, text, pasted, goToSignIn } = talk({ answers: full, signIn: [busy] });
    await goToSignIn('-');
    await answer(/Port 8301[\s\S]*q\squit: $/, 'p');
    await answer('not shown (Enter alone: go back): ', 'http://localhost:8301/?code=a');
    await expect.poll(() => pasted).toHaveLength(1);
    expect(text()).toContain('Port 8301 on this machine is held by node\\u{1b}[2J (process 7).');
  });

  test('tells once that nobody came back, and offers no longer to stop the sign-in', async () => {
    const { promise: timesOut, resolve: end } = Promise.withResolvers<void>();
    const { keyboard, ended, text, goToSignIn } = talk({ answers: full, timesOut });
    await goToSignIn();
    await expect.poll(text).toMatch(/stop\sthe\ssign-in[\s\S]*q\squit: $/);
    const before = text();
    end();
    await expect.poll(text).toMatch(/sign\sin\sagain[\s\S]*q\squit: $/);
    const since = text().slice(before.length);
    expect(since).not.toMatch(/stop\sthe\ssign-in/);
    expect(since.split('login-answer fail')).toHaveLength(2);
    keyboard.end();
    await ended;
  });

  test.each(['Name: ', 'URL: '])('the end of the input at “%s” cancels', async (question) => {
    const { answer, keyboard, ended, store, text } = talk();
    if (question === 'URL: ') await answer('Name: ', 'acme');
    await expect.poll(text).toMatch(new RegExp(`${question}$`));
    keyboard.end();
    await ended;
    expect(store.getState().finished).toEqual({ exitCode: 130 });
  });

  test('connects by Infra’s API, and writes only what is confirmed', async () => {
    const writes: string[] = [];
    const { answer, ended, text, goToSignIn, pasteBack } = talk({
      answers: { ...full, infraServers: ['infra.acme.dev'] },
      infra: {
        'find-infra': async () => ({ hasProgram: true, keysFor: ['https://infra.acme.dev'] }),
        'look-at-infra': async () => ({ is: 'seen', connection: confirmingWith('acme').connection }),
        async 'write-to-infra'({ connection }) {
          writes.push(connection.wished.name);
          return { is: 'stored', stored, answerLost: false };
        },
      },
    });
    await goToSignIn();
    await pasteBack();
    await answer(afterLogin, '');
    await answer(/Connect\n[\s\S]*n\sconnect\snow[\s\S]*q\squit: $/, 'n');
    await answer(/Add “acme” to Infra[\s\S]*Groups that grant access[\s\S]*y\sadd\sit[\s\S]*q\squit: $/, '');
    await answer(/“” is none of these[\s\S]*q\squit: $/, 'y');
    await answer(/Infra on infra\.acme\.dev has\s“acme”[\s\S]*The first login[\s\S]*q\squit: $/, '');
    await ended;
    expect(writes).toEqual(['acme']);
    expect(text().split('Add “acme” to Infra')).toHaveLength(2);
    expect(text().split('The first login from the dashboard')).toHaveLength(2);
  });

  test('quits with q, and during a sign-in only when that is meant', async () => {
    const { answer, ended, store, goToSignIn } = talk({ answers: full });
    await goToSignIn();
    await answer(/Sign in: [\s\S]*q\squit: $/, 'q');
    await answer('y or n? ', 'n');
    await answer(/y or n\? \n[\s\S]*q\squit: $/, 'q');
    await answer('y or n? ', 'y');
    await ended;
    expect(store.getState().finished).toEqual({ exitCode: 130 });
  });
});
