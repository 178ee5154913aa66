/** What a finding means in Infra, as a sentence that says so. */
export function inInfra(consequence: string): string {
  return consequence.startsWith('Infra') ? consequence : `In Infra: ${consequence}`;
}
