import { conclusionOf } from '../core/conclusion.ts';
import type { Report } from '../core/report.ts';
import { secretEnvironmentLine } from '../core/secret-environment-line.ts';
import { shellQuoted } from '../core/template.ts';

export interface NextCommands {
  readonly title: string;
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** What to run next, if anything; an issuer that was only guessed is checked first. */
export function toConnect({ provider, checks, login, infra }: Report): NextCommands | undefined {
  const { connect } = conclusionOf(checks, login?.completed ?? false);
  if (connect === 'never' || connect === 'not-yet') return undefined;
  const { command, url } = infra;
  if (provider.issuer === null && url !== provider.url)
    return {
      title: 'To check what was found',
      sentence: 'The URL as typed did not lead to this issuer; if it is your provider, check it first.',
      lines: [`oidc-wizard check --url ${shellQuoted(url)}`],
    };
  return {
    title: connect === 'now' ? 'To connect it' : 'Once that is fixed',
    sentence: 'The first line waits for the client secret, unseen.',
    lines: [secretEnvironmentLine, command],
  };
}
