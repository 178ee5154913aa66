import { recordSeparator } from '../text/readable-words.ts';

const openings = [
  '(?:please |double[- ]?)?(?:verify|check|confirm) (?:that|if|whether|your|the|all|its)',
  'please (?:double[- ]?)?(?:verify|check|confirm)',
  '(?:please )?(?:ensure|be sure|make (?:sure|certain))',
].join('|');
const sentence = `(?:[^.!?${recordSeparator}]|[.!?](?![ "'<]|$)){0,400}`;
const advice = new RegExp(`(^|[.!?:;,"'(${recordSeparator}-] ?)(?:${openings})\\b${sentence}`, 'gi');

/** What a message says to do tells of what may be, not of what is: blanks stand in its place. */
export function withoutAdvice(text: string): string {
  return text.replace(advice, (whole, before: string) => before.padEnd(whole.length));
}
