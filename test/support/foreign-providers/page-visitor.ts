import { createCookieJar } from '../../../source/demo/sign-in-as/cookie-jar.ts';
import { type PageAnswer, requestPage } from '../../../source/demo/sign-in-as/request-page.ts';

const mostSteps = 25;

/** Where a visit ended, as the address bar would show it, and that page. */
export interface Visit {
  readonly address: URL;
  readonly status: number;
  readonly page: string;
}

/** A browser without scripts: cookies, redirects, and a person who fills in each form. */
export interface PageVisitor {
  /** Continues until a page has no form, or until `isEnd` matches an address before it is requested. */
  visit(address: string, isEnd?: (address: URL) => boolean): Promise<Visit>;
}

export function createPageVisitor(typed: Readonly<Record<string, string>>): PageVisitor {
  const jars = new Map<string, ReturnType<typeof createCookieJar>>();
  return {
    async visit(start, isEnd = () => false) {
      let at = new URL(start);
      let form: URLSearchParams | undefined;
      const signal = AbortSignal.timeout(30_000);
      const submitted = new Set<string>();
      for (let step = 0; step < mostSteps; step += 1) {
        if (isEnd(at)) return { address: at, status: 0, page: '' };
        const answer = await ask(at, form, signal);
        const next = following(answer, at, submitted);
        if (!next) return { address: at, status: answer.status, page: answer.body };
        at = next.address;
        form = next.form;
      }
      throw new Error(`the pages lead on and on: ${at.href}`);
    },
  };

  async function ask(at: URL, form: URLSearchParams | undefined, signal: AbortSignal): Promise<PageAnswer> {
    const jar = jars.get(at.host) ?? createCookieJar();
    jars.set(at.host, jar);
    const cookie = jar.header(at.pathname);
    const url = new URL(at);
    url.hash = '';
    const answer = await requestPage(
      { url, ...(cookie !== undefined && { cookie }), ...(form && { form }) },
      signal,
    );
    jar.take(answer.setCookies, at.pathname);
    return answer;
  }

  function following(answer: PageAnswer, at: URL, submitted: Set<string>) {
    if (answer.status >= 300 && answer.status < 400 && answer.location !== undefined)
      return { address: new URL(answer.location, at), form: undefined };
    const form = pageForm(answer.body);
    if (!form || answer.status >= 400) return undefined;
    const address = new URL(form.action ?? at.href, at);
    for (const [name, value] of Object.entries(typed)) if (form.names.has(name)) form.fields.set(name, value);
    // The same form again: the input was not accepted.
    const key = `${address.pathname} ${[...form.fields.keys()].join(' ')}`;
    if (submitted.has(key)) return undefined;
    submitted.add(key);
    return { address, form: form.fields };
  }
}

interface PageForm {
  readonly action: string | undefined;
  readonly names: ReadonlySet<string>;
  /** The fields sent by pressing the last button. */
  readonly fields: URLSearchParams;
}

function pageForm(page: string): PageForm | undefined {
  const [, attributes = '', content = ''] = /<form\b([^>]*)>([\s\S]*?)<\/form>/i.exec(page) ?? [];
  if (content === '') return undefined;
  const names = new Set<string>();
  const fields = new URLSearchParams();
  let button: readonly [string, string] | undefined;
  for (const [tag] of content.matchAll(/<(?:input|button)\b[^>]*>/gi)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? (/^<button/i.test(tag) ? 'submit' : 'text');
    if (name === undefined) continue;
    names.add(name);
    if (type === 'submit') button = [name, attribute(tag, 'value') ?? ''];
    else if (type !== 'checkbox' || /\bchecked\b/i.test(tag))
      fields.append(name, attribute(tag, 'value') ?? '');
  }
  if (button) fields.append(...button);
  return { action: attribute(`<form ${attributes}>`, 'action'), names, fields };
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  const value = double ?? single;
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
