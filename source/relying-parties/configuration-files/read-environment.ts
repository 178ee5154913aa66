import { type ConfigurationMember, type MapNode, mapNode, type ScalarNode } from './configuration-node.ts';
import type { CommandLine } from './shell-words.ts';

const assignment = /^([A-Za-z_]\w*)=(.*)$/s;

/** Variables from shells, env files, systemd units and `docker run -e`. */
export function readEnvironment(commands: readonly CommandLine[], first: number): MapNode {
  return mapNode(commands.flatMap(variablesIn), first);
}

function variablesIn({ words }: CommandLine): readonly ConfigurationMember[] {
  const [head, ...rest] = words;
  if (!head) return [];
  const opening = head.text.replace(/^Environment=/, '');
  const isList = opening !== head.text || ['export', 'env', '-e', '--env'].includes(head.text);
  if (isList || assignment.test(opening)) {
    // An env file may contain unquoted values with spaces.
    const only = assignment.test(opening) && !isList && rest.length > 0 && rest[0]?.line === head.line;
    const whole = only ? [{ ...head, text: [head, ...rest].map(({ text }) => text).join(' ') }] : words;
    return whole.flatMap((word) => assigned(word, word === head ? opening : word.text));
  }
  // Words after -e and --env of a command.
  return words.flatMap((word, at) => {
    const before = words[at - 1]?.text;
    return before === '-e' || before === '--env' ? assigned(word, word.text) : [];
  });
}

/** `NAME=VALUE` as a member; otherwise empty. */
export function assigned(word: ScalarNode, text = word.text): readonly ConfigurationMember[] {
  const [, key, value = ''] = assignment.exec(text) ?? [];
  return key === undefined ? [] : [{ key, line: word.line, value: { ...word, is: 'text', text: value } }];
}
