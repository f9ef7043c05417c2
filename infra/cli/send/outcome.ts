import { isOpen } from "../../../shared/records/ingestion.ts";
import { Refused, type Service, type Standing, Unreachable } from "./service.ts";

/** What became of one file. `unsent` where the system would not take it, `unknown` where it was waited for too long. */
export type Ending =
  | "valid"
  | "invalid"
  | "needsReview"
  | "rejected"
  | "failed"
  | "unpacked"
  | "unsent"
  | "unknown";

export interface Outcome {
  readonly ending: Ending;
  readonly duplicate: boolean;
  readonly standing: Standing | null;
}

/** Milliseconds between questions, and without an ending after which no more are asked. */
const PAUSE = 200;
const PATIENCE = 180_000;
/** The same for a file whose pictures are being recognised: some seconds a page, and others may be before it. */
const SCANNING_PATIENCE = 3_600_000;
/** Questions in a row that may go unanswered. */
const DEAF = 50;

const EXIT: Readonly<Record<Ending, number>> = {
  valid: 0,
  invalid: 1,
  needsReview: 2,
  rejected: 3,
  failed: 3,
  unpacked: 0,
  unsent: 69,
  unknown: 75,
};

/** The exit code of several files is that of the worst. */
export function exitCode(endings: readonly Ending[]): number {
  return Math.max(0, ...endings.map((ending) => EXIT[ending]));
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Asks until the file is through. A moment without an answer, e.g. a restart, is waited out. */
async function closed(ask: () => Promise<Standing | null>): Promise<Standing | null> {
  const start = performance.now();
  let until = start + PATIENCE;
  for (let unanswered = 0; performance.now() < until; await pause()) {
    try {
      const standing = await ask();
      if (standing?.status === "scanning") until = start + SCANNING_PATIENCE;
      if (standing !== null && !isOpen(standing.status)) return standing;
      unanswered = 0;
    } catch (error) {
      unanswered += 1;
      if (!(error instanceof Unreachable || error instanceof Refused) || unanswered > DEAF) throw error;
    }
  }
  return null;
}

/** Waits until a file has its result. The same bytes sent before have the result that they had then. */
export async function waitFor(service: Service, key: string): Promise<Outcome> {
  const standing = await closed(() => service.findByKey(key));
  if (standing === null) return { ending: "unknown", duplicate: false, standing };
  const { duplicateOf } = standing;
  const first = duplicateOf === null ? standing : await closed(() => service.find(duplicateOf));
  const status = first?.status;
  const ending = status === undefined || status in EXIT ? (status as Ending | undefined) : undefined;
  return { ending: ending ?? "unknown", duplicate: duplicateOf !== null, standing: first };
}
