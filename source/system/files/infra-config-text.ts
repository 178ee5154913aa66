import * as v from 'valibot';
import { parseJson } from '../../core/json/json-value.ts';

const text = v.pipe(v.string(), v.maxLength(64 * 1024));
const word = v.pipe(text, v.nonEmpty());

const config = v.object({ hosts: v.nullish(v.array(v.unknown()), []) });

/** Other members are ignored; optional ones of the wrong type count as missing. */
const currentHost = v.object({
  current: v.literal(true),
  host: word,
  'access-key': word,
  'skip-tls-verify': v.fallback(v.boolean(), false),
  'trusted-certificate': v.fallback(text, ''),
  expires: v.fallback(text, ''),
});

export type InfraConfigText =
  | { readonly is: 'logged-in'; readonly login: v.InferOutput<typeof currentHost> }
  | { readonly is: 'nobody' }
  | { readonly is: 'damaged' };

/** Reads the file that `infra login` keeps (Infra: internal/cmd/config.go). */
export function readInfraConfigText(content: string): InfraConfigText {
  const read = v.safeParse(config, parseJson(content));
  if (!read.success) return { is: 'damaged' };
  for (const host of read.output.hosts) {
    const login = v.safeParse(currentHost, host);
    if (login.success) return { is: 'logged-in', login: login.output };
  }
  return { is: 'nobody' };
}
