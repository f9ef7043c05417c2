/** What the reading thread is asked for. */
export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}
