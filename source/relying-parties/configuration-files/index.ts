/** For a program’s `configuration-file.ts`. */
export { goBoolean, goIniBoolean, rubyTruth, yamlBoolean } from './booleans.ts';
export {
  type ConfigurationFile,
  type FoundInConfiguration,
  foundAt,
  keyIn,
  missingSettings,
  notJudged,
  type PlacedValue,
  placeOf,
  type ReadConfiguration,
  type ReadValue,
  type WholeConfiguration,
} from './configuration-file.ts';
export {
  type ConfigurationMember,
  type ConfigurationNode,
  isScalar,
  itemsAt,
  type MapNode,
  mapNode,
  mapsIn,
  memberAt,
  nodeAt,
  type ScalarNode,
  textAt,
  textNode,
} from './configuration-node.ts';
export { type ConfigurationText, inEachText } from './configuration-text.ts';
export { endpointTrouble } from './endpoint-trouble.ts';
export { flagsOf } from './flags-of.ts';
export { issuerDifferenceWords } from './issuer-difference-words.ts';
export { type KeyRule, type KeyTable, keysOf, kinds, settingKeys } from './key-table.ts';
export type { GoIni } from './read-go-ini.ts';
export { type ReadingRules, readBeside, readMembers, together } from './read-members.ts';
export { type CommandLine, shellWords } from './shell-words.ts';
export { unreadable } from './unreadable.ts';
