import type { QueueName } from "./queues.ts";

/** What each function may do with the bucket, the table, the queues and mail; the stack grants exactly this. */
export interface FunctionSettings {
  readonly entry: string;
  /** Entries of its threads and processes: files of their own beside its code. */
  readonly threads?: readonly string[];
  /** Files of packages that are read at run time: they lie beside its code under their base name. */
  readonly assets?: readonly string[];
  /** Files of this project that are read at run time: they, too, lie beside its code under their base name. */
  readonly files?: readonly string[];
  /** Packages with native code, which lie beside its code as they are, for the function's platform alone. */
  readonly packages?: readonly string[];
  /** The only architecture that it runs on; absent for code that runs on any. */
  readonly architecture?: "x86_64";
  /** MiB. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly trigger:
    | {
        readonly kind: "queues";
        readonly queues: readonly string[];
        readonly batchSize: number;
        readonly maxConcurrency: number;
      }
    | { readonly kind: "http" }
    | { readonly kind: "schedule"; readonly everyMinutes: number };
  readonly readsBucket: readonly string[];
  readonly writesBucket: readonly string[];
  readonly table: "none" | "read" | "readWrite";
  readonly sendsTo: readonly QueueName[];
  readonly sendsMail: boolean;
  /** True where it may send pages to Textract, in a deployment that has it set up. */
  readonly asksTextract?: boolean;
  /** Names of environment variables; the function's config.ts parses exactly these. */
  readonly environment: readonly string[];
}
