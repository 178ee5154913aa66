import { decodeHtml, readableText } from '../../core/text/html-text.ts';
import type { CookieJar } from './cookie-jar.ts';
import { type PageAnswer, requestPage } from './request-page.ts';

/** The end of a walk through the provider’s pages: the request that a browser would send next. */
export interface Departure {
  readonly url: URL;
  /** The fields, if the provider answered with a form that submits itself (form_post). */
  readonly form?: URLSearchParams;
}

/** The provider’s pages led nowhere; `message` is the last page’s text. */
export class WalkStopped extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'WalkStopped';
    this.status = status;
  }
}

/** Fills in a page’s form; returns `undefined` if there is nothing to fill in. */
export type FillForm = (page: string) => URLSearchParams | undefined;

const mostSteps = 15;

/**
 * Opens an authorization URL and walks the provider’s pages like a browser, with cookies, until they lead away from the
 * provider. Rejects with `WalkStopped` if they do not.
 */
export async function walkPages(
  start: URL,
  fillForm: FillForm,
  jar: CookieJar,
  signal: AbortSignal,
): Promise<Departure> {
  const { origin } = start;
  let next: Departure = { url: start };
  for (let step = 0; step < mostSteps; step += 1) {
    if (next.url.origin !== origin) return next;
    const cookie = jar.header(next.url.pathname);
    const answer = await requestPage({ ...next, ...(cookie !== undefined && { cookie }) }, signal);
    jar.take(answer.setCookies, next.url.pathname);
    next = following(answer, next.url, fillForm);
  }
  throw new WalkStopped(0, `The provider’s pages lead on and on: stopped after ${mostSteps}.`);
}

function following(answer: PageAnswer, at: URL, fillForm: FillForm): Departure {
  if (answer.location !== undefined) return { url: new URL(answer.location, at) };
  const action = formAction(answer.body);
  const filled = fillForm(answer.body);
  if (filled) return { url: new URL(action ?? at.href, at), form: filled };
  const fields = hiddenFields(answer.body);
  if (action !== undefined && fields.size > 0) return { url: new URL(action, at), form: fields };
  throw new WalkStopped(answer.status, readableText(answer.body));
}

function formAction(page: string): string | undefined {
  const action = /<form[^>]*\saction="([^"]*)"/i.exec(page)?.[1];
  return action && decodeHtml(action);
}

function hiddenFields(page: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [input] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/gi)) {
    const name = /\sname="([^"]*)"/i.exec(input)?.[1];
    if (name !== undefined) fields.append(name, decodeHtml(/\svalue="([^"]*)"/i.exec(input)?.[1] ?? ''));
  }
  return fields;
}
