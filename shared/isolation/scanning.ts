import { availableParallelism, totalmem } from "node:os";
import type { Rejection } from "../document/rejection.ts";
import { ok, type Result } from "../document/result.ts";
import { readsLocally } from "../ocr-choice/ask-other.ts";
import { type PageOutcome, type Scanned, scannedOf } from "../scanning/scanned.ts";
import type { Sheet } from "../scanning/sheet.ts";
import { heldFile } from "./held-file.ts";
import { SCANNING_LIMITS } from "./limits.ts";
import { type OtherEngine, withOther } from "./other-engine.ts";
import { type OnFault, outcomeOf } from "./outcome.ts";
import { readSheets } from "./page-lanes.ts";
import { ProcessPool } from "./process-pool.ts";
import type { ScanningAnswer, ScanningJob } from "./scanning-job.ts";

export interface ScanOptions {
  /** By the clock, for the whole file. */
  readonly seconds: number;
  /** Hears of every page that is done: how many, and of how many. */
  readonly onPage?: (done: number, of: number) => void;
  /** Null or absent where pages are recognised here alone. */
  readonly other?: OtherEngine | null;
}

/** Recognises what files show as pictures, apart from everything else, within `SCANNING_LIMITS` for each page. */
export interface Scanner {
  /**
   * The document in a file, its pictures recognised; or why there is none, see `outcomeOf`. A page whose process ends
   * by itself is tried once more. TOO_COMPLEX where it takes too long. Rejects where the engines could not be loaded, or are out of reach.
   */
  scan(bytes: Uint8Array, fileName: string, options: ScanOptions): Promise<Result<Scanned, Rejection>>;
  close(): Promise<void>;
}

type Answer = Result<ScanningAnswer, Rejection>;

/** Megabytes that a process of its own takes at work, and that are left to everything else. */
const A_PROCESS = 600;
const THE_REST = 1_000;
const MOST_PROCESSES = 4;

/** Pages that are recognised side by side: as many as there are cores, and memory. */
function processesHere(): number {
  const byMemory = Math.floor((totalmem() / 1024 ** 2 - THE_REST) / A_PROCESS);
  return Math.max(1, Math.min(availableParallelism(), byMemory, MOST_PROCESSES));
}

/** Beside this module as source; beside `index.mjs` once it is bundled. */
const PROCESS = import.meta.url.endsWith(".ts") ? "./scanning-process.ts" : "./scanning-process.mjs";

function jobOf(sheet: Sheet, isPdf: boolean, other: OtherEngine | null): ScanningJob {
  const { widthPoints, shown } = sheet.unread.picture ?? {};
  return {
    kind: "page",
    ...(sheet.bytes !== undefined && { picture: sheet.bytes }),
    isPdf: isPdf && sheet.bytes === undefined,
    pageOfFile: sheet.bytes === undefined ? sheet.page : 1,
    page: sheet.page,
    box: sheet.box,
    ...(widthPoints !== undefined && { widthPoints }),
    ...(shown !== undefined && { shown }),
    // RENDER makes the pictures of a PDF's pages.
    keep: !isPdf,
    read: other === null || readsLocally(other.engine),
    send: other !== null && other.engine !== "local",
  };
}

const answered = new Error("a scanning process answered another question");

/** A scanner that starts its processes with the first file. */
export function createScanner(onFault: OnFault, processes = processesHere()): Scanner {
  const pool = new ProcessPool<ScanningJob, Answer>(
    new URL(PROCESS, import.meta.url),
    SCANNING_LIMITS,
    processes,
  );
  return {
    scan: async (bytes, fileName, { seconds, onPage = () => undefined, other = null }) => {
      const until = Date.now() + seconds * 1_000;
      const file = heldFile(bytes);
      const run = (job: ScanningJob) => pool.run(job, "picture" in job ? null : file);
      const ask = async (job: ScanningJob): Promise<Answer> => {
        const first = await run(job);
        if (first.kind !== "crashed") return outcomeOf(first, fileName, onFault);
        // Whatever ended the process need not be in the file: a system short of memory ends processes, too.
        onFault(fileName, `tried again: ${first.detail}`);
        return outcomeOf(await run(job), fileName, onFault);
      };
      const looked = await ask({ kind: "plan", fileName });
      if (!looked.ok) return looked;
      if (looked.value.kind !== "plan") throw answered;
      const { plan } = looked.value;
      const isPdf = plan.document.format === "pdf";
      const read = async (sheet: Sheet): Promise<PageOutcome> => {
        const answer = await ask(jobOf(sheet, isPdf, other));
        if (!answer.ok) return answer;
        if (answer.value.kind !== "page") throw answered;
        return other === null ? ok(answer.value) : withOther(answer.value, other);
      };
      const abreast = Math.min(pool.size, plan.sheets.length);
      const pages = await readSheets(plan.sheets, { abreast, until, read, onPage });
      return pages.ok ? scannedOf(plan, pages.value) : pages;
    },
    close: () => pool.close(),
  };
}
