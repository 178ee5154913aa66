/** The release whose source the rules were read in; `[auth.generic_oauth]` works with any provider. */
export const version = '13.0.0';

export function cite(file: string, place: string) {
  return `grafana/grafana v${version}: ${file} (${place})`;
}
