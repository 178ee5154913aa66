import { stripVTControlCharacters } from 'node:util';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createStore } from '../../source/session/store.ts';
import { createScreenStore } from '../../source/tui/screen-store.ts';
import { Wizard } from '../../source/tui/wizard.tsx';
import { parts, update, type Wizard as Whole } from '../session/play.ts';
import { aSession } from '../support/sessions.ts';

afterEach(cleanup);

/** The wizard over the real session, with no world behind it. */
function open(different: Partial<Whole> = {}) {
  const { session, ui } = parts(aSession({ saved: [], ...different }));
  const nothing = () => {};
  const store = createStore(session, update, nothing, () => 0);
  const screenStore = createScreenStore(store, ui);
  const terminal = { colour: false, unicode: true, screenReader: false };
  const { stdin, lastFrame } = render(<Wizard screen={screenStore} terminal={terminal} />);
  return {
    store,
    ui: () => screenStore.getState().ui,
    stdin,
    screen: () => stripVTControlCharacters(lastFrame() ?? ''),
  };
}

describe('a person who types fast', () => {
  test('loses nothing when text and Enter arrive at once', () => {
    const { store, ui, stdin } = open();
    stdin.write('abc\r');
    expect(store.getState().fields.name).toBe('abc');
    expect(ui().focus).toBe('url');
  });

  test.each(['up', 'end', 'tab', 'return', 'escape'])('types “%s” where it arrives at once', (word) => {
    const { store, ui, stdin } = open();
    stdin.write(word);
    expect(store.getState().fields.name).toBe(word);
    expect(ui().focus).toBe('name');
  });

  test('takes nothing that the terminal says for what is typed', () => {
    const { store, stdin } = open();
    for (const said of ['\u001b[I', '\u001b[>0;276;0c', '\u001b[27;5;9~', '\u001b[201~']) stdin.write(said);
    expect(store.getState().fields.name).toBe('');
  });

  test.each([
    ['editing keys arrive with the text', 'abc\u007f\u007fX', 'aX'],
    ['arrows arrive between letters', 'abc\u001b[DX', 'abXc'],
  ])('loses nothing when %s', (_, keys, name) => {
    const { store, stdin } = open();
    stdin.write(keys);
    expect(store.getState().fields.name).toBe(name);
  });

  test('pastes a long secret whole, and sees only marks', async () => {
    const { store, stdin, screen } = open({
      step: 'credentials',
      reached: 'credentials',
      focus: 'clientSecret',
    });
    stdin.write(`\u001b[200~${'s3cret'.repeat(400)}\n\u001b[201~`);
    expect(store.getState().fields.clientSecret.reveal()).toBe('s3cret'.repeat(400));
    await expect.poll(screen).toContain('••••');
    expect(screen()).not.toContain('s3cret');
  });
});

describe('the wizard', () => {
  test('counts by itself while nothing happens', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const run = { id: 1, want: [], startedAt: 0, for: 'step', gathering: [], outdated: [] } as const;
    const { screen } = open({ run, now: 0 });
    expect(screen()).toContain('checking…');
    await vi.advanceTimersByTimeAsync(3100);
    expect(screen()).toContain('checking… 3 s of 10 s');
  });

  test('shows what is typed', async () => {
    const { stdin, screen } = open();
    stdin.write('acme-sso');
    await expect.poll(screen).toMatch(/❯ Name +acme-sso/);
  });

  test('ends with 130 on Ctrl-C, and shows nothing then', async () => {
    const { store, stdin, screen } = open();
    stdin.write('\u0003');
    expect(store.getState().finished).toEqual({ exitCode: 130 });
    await expect.poll(() => screen().trim()).toBe('');
  });

  test('scrolls what does not fit', async () => {
    const { stdin, screen } = open({ focus: 'list', terminal: { columns: 80, rows: 12 } });
    stdin.write('?');
    await expect.poll(screen).toContain('Keys');
    stdin.write('\u001b[6~');
    await expect.poll(screen).toMatch(/more lines above/);
    await expect.poll(screen).not.toContain('Keys');
  });
});
