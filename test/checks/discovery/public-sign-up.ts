import { discovered, document, fine } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['an organisation’s own', 'not-public', fine],
  [
    'Google',
    'perhaps-limited',
    discovered('accounts.google.com', JSON.stringify({ ...document, issuer: 'https://accounts.google.com' })),
  ],
  [
    'a provider for players',
    'open-to-all',
    discovered('id.twitch.tv', JSON.stringify({ ...document, issuer: 'https://id.twitch.tv' })),
  ],
];
