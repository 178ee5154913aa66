import { withoutUnrelated } from '../core/errors/without-unrelated.ts';
import { beginningInWords } from './beginning-in-words.ts';
import { callback } from './compared-addresses.ts';

const listening = /\bhttps?:\/\/(?:0\.0\.0\.0|\[::\])(?::\d{1,5})?(?=[/\s"'?#]|$)/i;
const plain =
  /(\bredirect_?ur[il]\W{1,4})?\bhttp:\/\/(?!localhost\b)[\w-]{1,60}\.[\w.-]{0,200}[a-z](?::\d{1,5})?[^\s"'<>?#&]{0,300}/gi;

/** An address of the program itself, and why no browser comes back to it as it should. */
export interface OwnAddress {
  readonly address: string;
  /** It only says where the program listens; or a proxy in front may speak https, and the program does not know. */
  readonly fault: 'listening' | 'plain-http';
}

/** What a text about a redirect URI shows that the program takes for its own address. */
export function ownAddress(text: string): OwnAddress | undefined {
  const words = withoutUnrelated(beginningInWords(text));
  const [bound] = listening.exec(words) ?? [];
  if (bound !== undefined) return { address: bound, fault: 'listening' };
  const found = [...words.matchAll(plain)].find(
    ([address, named]) => named !== undefined || callback.test(address),
  );
  return found && { address: found[0].slice(found[1]?.length ?? 0), fault: 'plain-http' };
}
