import { parseGoBool } from '../../go/strconv/parse-bool.ts';
import type { ScalarNode } from './configuration-node.ts';

/** sigs.k8s.io/yaml into a bool: a text is none, but for the words of YAML 1.1 without quotes. */
export function yamlBoolean({ is, text, isTruthWord }: ScalarNode): boolean | undefined {
  if (is === 'boolean') return text === 'true';
  return isTruthWord ? /^(?:y|on)/i.test(text) : undefined;
}

/** strconv.ParseBool, also of a boolean or a number that the format knows. */
export function goBoolean({ text }: ScalarNode): boolean | undefined {
  return parseGoBool(text);
}

/** gopkg.in/ini.v1: key.go (parseBool). */
export function goIniBoolean({ text }: ScalarNode): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True|YES|yes|Yes|y|ON|on|On)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False|NO|no|No|n|OFF|off|Off|)$/.test(text) ? false : undefined;
}

/** Ruby: all but false and nil are true. */
export function rubyTruth({ is, text }: ScalarNode): boolean {
  return !(is === 'null' || (is === 'boolean' && text === 'false'));
}
