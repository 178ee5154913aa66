/** The default's rules without its checks: the wizard's first picture does not wait for those. */
export { infraRules as rules } from './infra/rules.ts';
