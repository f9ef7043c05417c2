import { availableParallelism, totalmem } from "node:os";
import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import type { Plan } from "../scanning/plan.ts";
import { type PageOutcome, type Scanned, scannedOf } from "../scanning/scanned.ts";
import type { Sheet } from "../scanning/sheet.ts";
import { SCANNING_LIMITS } from "./limits.ts";
import { type OnFault, outcomeOf } from "./outcome.ts";
import { ProcessPool } from "./process-pool.ts";
import type { ScanningAnswer, ScanningJob } from "./scanning-job.ts";

/** Hears of every page that is done: how many, and of how many. */
export type OnPage = (done: number, of: number) => void;

/** Recognises what files show as pictures, apart from everything else, within `SCANNING_LIMITS` for each page. */
export interface Scanner {
  /**
   * The document in a file, its pictures recognised; or why there is none, see `outcomeOf`. TOO_COMPLEX past
   * `seconds` by the clock. Rejects where the engines could not be loaded.
   */
  scan(
    bytes: Uint8Array,
    fileName: string,
    options: { readonly seconds: number; readonly onPage?: OnPage },
  ): Promise<Result<Scanned, Rejection>>;
  close(): Promise<void>;
}

type Answer = Result<ScanningAnswer, Rejection>;

/** Megabytes that a process of its own takes at work, and that are left to everything else. */
const A_PROCESS = 600;
const THE_REST = 1_000;
const MOST_PROCESSES = 4;
/** Pages that may crash their process, or take too much, before the whole file is taken for hostile. */
const MOST_BROKEN = 3;

/** Pages that are recognised side by side: as many as there are cores, and memory. */
export function processesHere(): number {
  const byMemory = Math.floor((totalmem() / 1024 ** 2 - THE_REST) / A_PROCESS);
  return Math.max(1, Math.min(availableParallelism(), byMemory, MOST_PROCESSES));
}

/** Beside this module as source; beside `index.mjs` once it is bundled. */
const PROCESS = import.meta.url.endsWith(".ts") ? "./scanning-process.ts" : "./scanning-process.mjs";

const jobOf = (sheet: Sheet, bytes: Uint8Array, isPdf: boolean): ScanningJob => ({
  kind: "page",
  bytes: sheet.bytes ?? bytes,
  isPdf: isPdf && sheet.bytes === undefined,
  pageOfFile: sheet.bytes === undefined ? sheet.page : 1,
  page: sheet.page,
  box: sheet.box,
  // RENDER makes the pictures of a PDF's pages.
  keep: !isPdf,
});

/** The pages of one file, some at a time; gives up where there is no time left, or too many break. */
class Pages {
  private done = 0;
  private broken = 0;
  private next = 0;
  private readonly outcomes: PageOutcome[] = [];
  private readonly file: { readonly bytes: Uint8Array; readonly fileName: string; readonly plan: Plan };
  private readonly read: (job: ScanningJob) => Promise<Answer>;
  private readonly until: number;
  private readonly onPage: OnPage;

  constructor(
    file: { readonly bytes: Uint8Array; readonly fileName: string; readonly plan: Plan },
    read: (job: ScanningJob) => Promise<Answer>,
    until: number,
    onPage: OnPage,
  ) {
    this.file = file;
    this.read = read;
    this.until = until;
    this.onPage = onPage;
  }

  async all(abreast: number): Promise<Result<readonly PageOutcome[], Rejection>> {
    await Promise.all(Array.from({ length: abreast }, () => this.lane()));
    if (this.broken >= MOST_BROKEN)
      return fail({ code: "TOO_COMPLEX", detail: `${this.broken} pages could not be recognised safely` });
    if (this.done < this.file.plan.sheets.length)
      return fail({
        code: "TOO_COMPLEX",
        detail: `${this.done} of ${this.file.plan.sheets.length} pages in the time there is`,
      });
    return ok(this.outcomes);
  }

  private async lane(): Promise<void> {
    const { bytes, plan } = this.file;
    const isPdf = plan.document.format === "pdf";
    while (this.broken < MOST_BROKEN && Date.now() < this.until) {
      const index = this.next;
      const sheet = plan.sheets[index];
      if (sheet === undefined) return;
      this.next += 1;
      const answer = await this.read(jobOf(sheet, bytes, isPdf));
      if (!answer.ok && answer.error.code === "TOO_COMPLEX") this.broken += 1;
      this.outcomes[index] = pageOutcome(answer);
      this.done += 1;
      this.onPage(this.done, plan.sheets.length);
    }
  }
}

function pageOutcome(answer: Answer): PageOutcome {
  if (!answer.ok) return answer;
  if (answer.value.kind !== "page") throw new Error("a scanning process answered another question");
  return ok(answer.value);
}

/** A scanner that starts its processes with the first file. */
export function createScanner(onFault: OnFault, processes = processesHere()): Scanner {
  const pool = new ProcessPool<ScanningJob, Answer>(
    new URL(PROCESS, import.meta.url),
    SCANNING_LIMITS,
    processes,
  );
  return {
    scan: async (bytes, fileName, { seconds, onPage = () => undefined }) => {
      const until = Date.now() + seconds * 1_000;
      const ask = async (job: ScanningJob): Promise<Answer> =>
        outcomeOf(await pool.run(job), fileName, onFault);
      const looked = await ask({ kind: "plan", bytes, fileName });
      if (!looked.ok) return looked;
      if (looked.value.kind !== "plan") throw new Error("a scanning process answered another question");
      const { plan } = looked.value;
      const abreast = Math.min(pool.size, plan.sheets.length);
      const pages = await new Pages({ bytes, fileName, plan }, ask, until, onPage).all(abreast);
      return pages.ok ? scannedOf(plan, pages.value) : pages;
    },
    close: () => pool.close(),
  };
}
