import type { HttpAnswer } from '../core/facts/http-exchange.ts';

/** The web servers' own “not found” pages. A plain 404 from a Go program is the program's own. */
const pages = [
  ['nginx', /<center>(?:nginx|openresty)\b/i],
  ['Apache', /The requested URL (?:\S{1,200} )?was not found on this server/],
  ['IIS', /The resource you are looking for has been removed, had its name changed/],
  ['the ingress', /^\s*default backend - 404/],
] as const;

/** The web server that produced this page, so that the program behind it was not reached. */
export function webServerOf({ body }: HttpAnswer): string | undefined {
  const start = body.slice(0, 4000);
  return pages.find(([, page]) => page.test(start))?.[0];
}
