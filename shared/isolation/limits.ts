/** Bounds on one job. */
export interface Limits {
  /** Seconds of the processor, so that a busy machine changes nothing. */
  readonly cpuSeconds: number;
  /** Seconds by the clock, for work that waits instead of working. */
  readonly wallSeconds: number;
  /** MiB of heap, buffers and WebAssembly together. */
  readonly megabytes: number;
}

/** What reading one file may cost. A report takes some milliseconds and some megabytes. */
export const READING_LIMITS: Limits = { cpuSeconds: 5, wallSeconds: 30, megabytes: 300 };

/** What recognising one page may cost; a page of tables takes some seconds. Memory is that of the whole process. */
export const SCANNING_LIMITS: Limits = { cpuSeconds: 60, wallSeconds: 180, megabytes: 1_000 };

/** What the pictures of one file's pages may cost; nobody waits for them. */
export const RENDERING_LIMITS: Limits = { cpuSeconds: 60, wallSeconds: 100, megabytes: 500 };
