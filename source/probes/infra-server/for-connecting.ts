// The parts of Infra's API that connecting needs, loaded together.
export { checkAccessKey } from './infra-access-key.ts';
export { readGroupRights, readStoredProvider } from './infra-answers.ts';
export { askInfra, askInfraForList, callInfra } from './infra-api.ts';
