import type { OpenidClientVerdict } from '../../../source/core/facts/facts.ts';
import { discovery, tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { refusal } from './facts.ts';

const document = (standardDiscovery: OpenidClientVerdict | undefined) => ({
  discovery: discovery(),
  tokens: tokens(standardDiscovery && { standardDiscovery }),
});
const redirectedDocument = (standardDiscovery: OpenidClientVerdict) => {
  const { answer, ...rest } = discovery();
  const redirects = [{ status: 301, from: answer.url, to: `${answer.url}/` }];
  return {
    discovery: { ...rest, answer: { ...answer, redirects } },
    tokens: tokens({ standardDiscovery }),
  };
};

export const cases: readonly Case[] = [
  ['accepts it', 'takes', document({ ok: true })],
  ['objects', 'objects', document(refusal)],
  ['follows no redirect', 'redirect-not-followed', redirectedDocument(refusal)],
  ['an older version did not ask', 'does-not-apply', document(undefined)],
];
