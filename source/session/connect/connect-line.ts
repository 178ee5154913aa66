/** A line about connecting, for both shells; what is to be run stands whole. */
export interface ConnectLine {
  readonly text: string;
  readonly tone: 'title' | 'plain' | 'dim' | 'busy' | 'good' | 'warn' | 'bad' | 'command';
}
