import type { AuthorizationFact } from '../../core/facts/facts.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';

/**
 * The target of the last redirect before sign-in, if it was requested before. No cookie is sent, so this alone proves
 * nothing.
 */
export function redirectCircle({ attempts, signInPage }: AuthorizationFact): string | undefined {
  const asked = [attempts[0]?.exchange, signInPage].flatMap((exchange) => exchange?.answer ?? []);
  const last = asked.at(-1);
  const to = last && goRedirect(last)?.to;
  return to !== undefined && asked.some(({ url }) => place(url) === place(to)) ? place(to) : undefined;
}

function place(address: string): string | undefined {
  const url = URL.parse(address);
  return url ? url.origin + url.pathname : undefined;
}
