// What connecting needs of Infra's API, loaded as one.
export { checkAccessKey } from './infra-access-key.ts';
export { readGroupRights, readStoredProvider } from './infra-answers.ts';
export { askInfra, askInfraForList, callInfra } from './infra-api.ts';
