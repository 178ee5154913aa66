/** The target of a connection. */
export interface Place {
  readonly host: string;
  readonly port: number;
}
