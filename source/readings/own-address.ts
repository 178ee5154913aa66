import { withoutUnrelated } from '../core/errors/without-unrelated.ts';
import { beginningInWords } from './beginning-in-words.ts';
import { callback } from './compared-addresses.ts';

const listening = /\bhttps?:\/\/(?:0\.0\.0\.0|\[::\])(?::\d{1,5})?(?=[/\s"'?#]|$)/i;
const plain =
  /(\bredirect_?ur[il]\W{1,4})?\bhttp:\/\/(?!localhost\b)[\w-]{1,60}\.[\w.-]{0,200}[a-z](?::\d{1,5})?[^\s"'<>?#&]{0,300}/gi;

/** An address of the program itself, and why no browser can come back to it. */
export interface OwnAddress {
  readonly address: string;
  /** `listening`: only where the program listens. `plain-http`: a proxy may use https without the program knowing. */
  readonly fault: 'listening' | 'plain-http';
}

/** What the program uses as its own address, according to a text about a redirect URI. */
export function ownAddress(text: string): OwnAddress | undefined {
  const words = withoutUnrelated(beginningInWords(text));
  const [bound] = listening.exec(words) ?? [];
  if (bound !== undefined) return { address: bound, fault: 'listening' };
  const found = [...words.matchAll(plain)].find(
    ([address, named]) => named !== undefined || callback.test(address),
  );
  return found && { address: found[0].slice(found[1]?.length ?? 0), fault: 'plain-http' };
}
