/** Whom a connection is made to. */
export interface Place {
  readonly host: string;
  readonly port: number;
}
