import { tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { badClient, badCode, form, sentWith } from './facts.ts';

export const cases: readonly Case[] = [
  ['no secret was given', 'does-not-apply', form()],
  ['an ordinary secret', 'fine', form({})],
  ['a GUID elsewhere may be the secret', 'fine', form({ looksLike: 'guid' })],
  ['a GUID at Microsoft', 'guid', form({ looksLike: 'guid' }, { kind: 'azure' })],
  ...(['hash', 'placeholder', 'jwt', 'client-id', 'url'] as const).map(
    (looksLike): Case => [`a ${looksLike}`, looksLike, form({ looksLike })],
  ),
  ['a line break at its end', 'newline', form({ trailingNewline: true })],
  ['blanks around it', 'whitespace', form({ surroundedByWhitespace: true })],
  [
    'blanks around one that a login took without them',
    'accepted',
    { ...form({ surroundedByWhitespace: true }), tokens: tokens() },
  ],
  ['an unseen character', 'control-characters', form({ hasControlCharacters: true })],
  ['characters to be encoded', 'needs-encoding', form({ needsEncoding: true })],
  ['three characters', 'too-short', form({ notMasked: 'too-short' })],
  ['a word of everyone’s', 'common-word', form({ notMasked: 'common-word' })],
  ['the client id', ['client-id', 'common-word'], form({ looksLike: 'client-id', notMasked: 'common-word' })],
  [
    'a GUID at Microsoft that was accepted',
    'accepted',
    {
      ...form({ looksLike: 'guid' }, { kind: 'azure' }),
      ...sentWith(['basic', 'given', badCode], ['basic', 'random', badClient]),
    },
  ],
  ['an umlaut', 'non-ascii', form({ nonAscii: true })],
];
