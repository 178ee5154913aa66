import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../../core/errors/error-catalog.ts';
import type { LoginFact, TokensFact } from '../../core/facts/facts.ts';
import { isLack } from '../authorization/authorize-readings.ts';
import { meaningOf, providerErrorIn } from '../provider-error.ts';
import { gaveTokens } from './gave-tokens.ts';

/** The result of a login without PKCE and nonce, as some relying parties send it. */
export type PlainLogin =
  | { readonly is: 'works' }
  /** `at` the authorization endpoint after sign-in, or at the token endpoint. */
  | {
      readonly is: 'refused';
      readonly at: 'login' | 'token-endpoint';
      readonly words: ProviderError;
      readonly meaning?: ErrorMeaning;
      /** Set if the plain request itself was refused, not `prompt=none`. */
      readonly certain: boolean;
    }
  /** The browser was sent on and did not return: it is held on a page of the provider, which may be asking the person. */
  | { readonly is: 'not-returned'; readonly afterMilliseconds: number }
  | { readonly is: 'not-tried' };

export function plainLogin(
  login: LoginFact | undefined,
  tokens: TokensFact | undefined,
  catalog: ErrorCatalog,
): PlainLogin {
  const refused = (at: 'login' | 'token-endpoint', words: ProviderError, certain = true): PlainLogin => {
    const meaning = meaningOf(words, catalog);
    return { is: 'refused', at, words, certain, ...(meaning !== undefined && { meaning }) };
  };
  const repeated = login?.asInfra;
  if (!repeated) {
    if (!login || login.pkce || login.outcome.is !== 'code') return { is: 'not-tried' };
    if (tokens?.response) return { is: 'works' };
    // Any other refusal is reported by “Exchange of the code”.
    const first = tokens?.attempts[0]?.exchange;
    const words = first?.outcome === 'answered' ? providerErrorIn(first.answer) : undefined;
    const refusal = words && refused('token-endpoint', words);
    return refusal?.is === 'refused' && isAboutPkce(refusal) ? refusal : { is: 'not-tried' };
  }
  switch (repeated.is) {
    case 'error':
      // `prompt=none` was refused, which no such relying party sends.
      if (isLack({ code: repeated.error })) return { is: 'not-tried' };
      return refused(
        'login',
        { code: repeated.error, text: repeated.errorDescription ?? '' },
        repeated.plain === true,
      );
    case 'not-returned':
      return repeated;
    case 'code': {
      const attempts = tokens?.asInfra ?? [];
      const answers = attempts.flatMap(({ exchange }) => exchange.answer ?? []);
      if (attempts.some(({ exchange }) => gaveTokens(exchange))) return { is: 'works' };
      // A request that also failed with PKCE and nonce, or failed temporarily, is no demand.
      const [first] = answers;
      if (!first || tokens?.response === undefined || first.status === 429 || first.status >= 500)
        return { is: 'not-tried' };
      // The first refusal gives the reason; the second may only say that the code was used.
      return refused('token-endpoint', providerErrorIn(first));
    }
  }
}

/** By its meaning, or by the parameters' names (RFC 7636). */
export function isAboutPkce({
  words,
  meaning,
}: Pick<Extract<PlainLogin, { readonly is: 'refused' }>, 'words' | 'meaning'>): boolean {
  if (meaning === 'pkce-required' || meaning === 'code-verifier-wrong') return true;
  return /pkce|code.?(?:challenge|verifier)/i.test(words.text);
}
