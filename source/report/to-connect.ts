import type { Report } from '../core/report.ts';
import { secretEnvironmentLine } from '../core/secret-environment-line.ts';
import { shellQuoted } from '../core/template.ts';

/** What to run next, with a sentence before it: an issuer that was only guessed is checked first. */
export function toConnect({ provider, infra: { command, url } }: Report) {
  const isGuess = provider.issuer === null && url !== provider.url;
  return isGuess
    ? {
        title: 'To check what was found',
        sentence: 'The URL as typed did not lead to this issuer; if it is your provider, check it first.',
        lines: [`oidc-wizard check --url ${shellQuoted(url)}`],
      }
    : {
        title: 'To connect it',
        sentence: 'The first line waits for the client secret, unseen.',
        lines: [secretEnvironmentLine, command],
      };
}
