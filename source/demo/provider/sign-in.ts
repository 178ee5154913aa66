import type { Provider } from 'oidc-provider';
import type { Person } from '../people.ts';
import { errorPage, signInPage } from './pages.ts';
import { type Middleware, paths } from './provider.ts';

/** The page where a person is chosen, and what happens then. Consent is included. */
export function signIn(
  provider: Provider,
  people: readonly Person[],
  clientName: string,
  refusal?: string,
): Middleware {
  return async (ctx, next) => {
    if (!ctx.path.startsWith(`${paths.signIn}/`)) return next();
    const interaction = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
    if (!interaction) {
      ctx.status = 400;
      ctx.type = 'html';
      ctx.body = errorPage('session_not_found', 'This sign-in is over. Start again from the terminal.');
      return;
    }
    if (ctx.method !== 'POST') {
      ctx.type = 'html';
      // The form’s target redirects to the client, and browsers apply `form-action` to that address too.
      const target = new URL(String(interaction.params['redirect_uri'])).origin;
      ctx.set(
        'content-security-policy',
        `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${target}; frame-ancestors 'none'; base-uri 'none'`,
      );
      ctx.set('cache-control', 'no-store');
      ctx.body = signInPage(people, clientName);
      return;
    }
    const chosen = (await formBody(ctx.req)).get('person');
    const person = people.find(({ id }) => id === chosen);
    if (!person) {
      ctx.status = 400;
      ctx.type = 'html';
      ctx.body = errorPage('invalid_request', 'Nobody of that name can sign in here.');
      return;
    }
    if (refusal !== undefined) return finish({ error: 'access_denied', error_description: refusal });
    const accountId = String(person.claims['sub']);
    const grant = new provider.Grant({ accountId, clientId: String(interaction.params['client_id']) });
    grant.addOIDCScope(String(interaction.params['scope']));
    await finish({ login: { accountId }, consent: { grantId: await grant.save() } });

    async function finish(result: Parameters<Provider['interactionFinished']>[2]): Promise<void> {
      ctx.respond = false;
      await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
    }
  };
}

const longestForm = 4096;

async function formBody(request: AsyncIterable<Buffer>): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longestForm) return new URLSearchParams();
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
