import { recordSeparator } from '../text/readable-words.ts';

const openings = [
  '(?:please |double[- ]?)?(?:verify|check|confirm) (?:that|if|whether|your|the|all|its)',
  'please (?:double[- ]?)?(?:verify|check|confirm)',
  '(?:please )?(?:ensure|be sure|make (?:sure|certain))',
  '(?:is|are|was|were|did you|have you|does|do) (?:the|your|you|it)\\b(?=[^.!?]{1,80}\\?)',
].join('|');
const sentence = `(?:[^.!?${recordSeparator}]|[.!?](?![ "'<]|$)){0,400}`;
const advice = new RegExp(`(^|[.!?:;,"'(${recordSeparator}-] ?)(?:${openings})\\b${sentence}`, 'gi');

/** Blanks out advice, which says what might be, not what is. */
export function withoutAdvice(text: string): string {
  return text.replace(advice, (whole, before: string) => before.padEnd(whole.length));
}
