/** The default’s rules without its checks, for which the wizard’s first frame does not wait. */
export { infraRules as rules } from './infra/rules.ts';
