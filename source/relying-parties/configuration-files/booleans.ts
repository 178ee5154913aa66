import { parseGoBool } from '../../go/strconv/parse-bool.ts';
import type { ScalarNode } from './configuration-node.ts';

/** sigs.k8s.io/yaml into a bool: of strings, only YAML 1.1’s unquoted words count. */
export function yamlBoolean({ is, text, isTruthWord }: ScalarNode): boolean | undefined {
  if (is === 'boolean') return text === 'true';
  return isTruthWord ? /^(?:y|on)/i.test(text) : undefined;
}

/** strconv.ParseBool, also applied to the format’s own booleans and numbers. */
export function goBoolean({ text }: ScalarNode): boolean | undefined {
  return parseGoBool(text);
}

/** gopkg.in/ini.v1: key.go (parseBool). */
export function goIniBoolean({ text }: ScalarNode): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True|YES|yes|Yes|y|ON|on|On)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False|NO|no|No|n|OFF|off|Off|)$/.test(text) ? false : undefined;
}

/** In Ruby, everything but false and nil is true. */
export function rubyTruth({ is, text }: ScalarNode): boolean {
  return !(is === 'null' || (is === 'boolean' && text === 'false'));
}
