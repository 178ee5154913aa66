export { type InfraGroups, infraTakes } from '../../relying-parties/infra/rules.ts';
