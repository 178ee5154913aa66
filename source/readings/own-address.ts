import { withoutUnrelated } from '../core/errors/without-unrelated.ts';
import { readableWords } from '../core/text/readable-words.ts';
import { callback } from './compared-addresses.ts';

/** Characters; an error and what it names stand close together. */
const longestText = 20_000;
const listening = /\bhttps?:\/\/(?:0\.0\.0\.0|\[::\])(?::\d{1,5})?(?=[/\s"'?#]|$)/i;
const plain =
  /(\bredirect_?ur[il]\W{1,4})?\bhttp:\/\/(?!localhost\b)[\w-]{1,60}\.[\w.-]{0,200}[a-z](?::\d{1,5})?[^\s"'<>?#&]{0,300}/gi;

/** The address in a text that only says where a program listens: no browser gets there. */
export function listeningAddress(text: string): string | undefined {
  return listening.exec(readableWords(text.slice(0, longestText)))?.[0];
}

/** A program’s callback on a host with a name, by http: often a proxy in front speaks https, and the program does not know. */
export function plainCallback(text: string): string | undefined {
  const words = withoutUnrelated(readableWords(text.slice(0, longestText)));
  const found = [...words.matchAll(plain)].find(
    ([address, named]) => named !== undefined || callback.test(address),
  );
  return found?.[0].slice(found[1]?.length ?? 0);
}
