import { answered, fine, said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { nowhere } from './facts.ts';

export const cases: readonly Case[] = [
  [
    'a guess',
    'guessed',
    {
      ...nowhere('https://id.acme.dev/x'),
      ...(fine.discovery && { discovery: { ...fine.discovery, reachedBy: 'guess' } }),
    },
  ],
  ['a good one', 'readable', { ...nowhere('https://id.acme.dev/authorize') }],
  [
    'scopes as text',
    'unreadable',
    { ...said({ scopes_supported: 'openid' }), typedUrlDiscovery: answered('https://id.acme.dev/x', '') },
  ],
];
