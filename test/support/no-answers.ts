import type { Answers } from '../../source/session/services.ts';

const done = { ok: true, value: undefined } as const;

/** An empty world: nothing saved, no Infra, no demo, nobody else who signs in. */
export const noAnswers: Answers = {
  'load-saved': async () => ({ providers: [] }),
  'save-provider': async () => ({ ok: true, value: {} }),
  copy: async () => done,
  'open-url': async () => done,
  'save-report': async () => ({ ok: true, value: { file: 'ticket.md', isOpened: false } }),
  'form-opinions': async () => [],
  'compare-people': () => Promise.reject(new Error('Nobody else signs in here.')),
  'list-relying-parties': async () => [],
  'find-infra': async () => ({ hasProgram: false, keysFor: [] }),
  'look-at-infra': () => Promise.reject(new Error('There is no Infra to look at.')),
  'write-to-infra': () => Promise.reject(new Error('There is no Infra to write to.')),
  'run-infra': async () => 0,
  'demo-sign-in': () => Promise.reject(new Error('There is no demo.')),
  'demo-set-fault': () => Promise.reject(new Error('There is no demo.')),
  'demo-repair': () => Promise.reject(new Error('There is no demo.')),
};
