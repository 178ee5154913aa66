/** To hand over: a ticket in Markdown, a page to look at, the message to whoever runs the provider. */
export type ReportFile = 'ticket' | 'page' | 'request';

export interface SavedReport {
  readonly file: string;
  /** A page is opened in the browser, where that can be done. */
  readonly isOpened: boolean;
}
