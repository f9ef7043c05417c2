import type { LogCode, LogLine } from "../../../shared/telemetry/log.ts";
import { type Ending, isEnding } from "./endings.ts";

/** One report, or a file without one, that reached its end. */
export interface Ended {
  readonly ingestionId: string;
  readonly fileName: string;
  readonly key: string;
  readonly ending: Ending;
  /** The report where there is one, else why there is none. */
  readonly about: string;
  /** True where its pictures had to be recognised. */
  readonly scanned: boolean;
  /** Milliseconds since the file was received; null where that was in an earlier run. */
  readonly took: number | null;
}

/** A file on its way. */
export interface Begun {
  readonly fileName: string;
  readonly key: string;
  readonly at: number;
}

const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** How a line of the log ends a file's way, for the codes that do. */
const ENDS: Partial<Readonly<Record<LogCode, (line: LogLine) => { ending: unknown; about: string }>>> = {
  REPORT_VALIDATED: (line) => ({ ending: line.verdict, about: `${text(line.agency)} ${text(line.year)}` }),
  FILE_REJECTED: (line) => ({ ending: "rejected", about: text(line.rejection) }),
  ARCHIVE_UNPACKED: (line) => ({
    ending: "unpacked",
    about: `${text(line.members)} + ${text(line.refused)}`,
  }),
  FILE_DUPLICATE: () => ({ ending: "duplicate", about: "" }),
  WORK_FAILED: (line) => ({ ending: "failed", about: text(line.reason) }),
};

/** Follows every file through the functions' log: what is shown is what they said, never a guess. */
export class Tracker {
  readonly #begun = new Map<string, Begun>();
  readonly #scanned = new Set<string>();
  readonly #onEnded: (ended: Ended) => void;
  readonly #onNotice: (ingestionId: string) => void;

  /** Told of a file whose pictures must be recognised first, which may take a while. */
  readonly #onScanning: (begun: Begun) => void;

  constructor(
    onEnded: (ended: Ended) => void,
    onNotice: (ingestionId: string) => void,
    onScanning: (begun: Begun) => void = () => undefined,
  ) {
    this.#onEnded = onEnded;
    this.#onNotice = onNotice;
    this.#onScanning = onScanning;
  }

  /** Takes one line of the log at time `now` (milliseconds of a steady clock). */
  take(line: LogLine, now: number): void {
    const id = text(line.ingestionId);
    if (line.code === "UPLOAD_RECEIVED") {
      this.#begun.set(id, { fileName: text(line.fileName), key: text(line.key), at: now });
    } else if (line.code === "FILE_TO_SCAN") {
      this.#scanned.add(id);
      this.#onScanning(this.#begun.get(id) ?? { fileName: text(line.fileName), key: "", at: now });
    } else if (line.code === "NOTICE_SENT" || line.code === "NOTICE_WITHHELD") {
      this.#onNotice(id);
    }
    const end = ENDS[line.code]?.(line);
    if (end === undefined || !isEnding(end.ending)) return;
    const begun = this.#begun.get(id);
    this.#onEnded({
      ingestionId: id,
      fileName: begun?.fileName || text(line.fileName) || id,
      key: begun?.key ?? "",
      ending: end.ending,
      scanned: this.#scanned.has(id),
      about: end.about,
      took: begun === undefined ? null : now - begun.at,
    });
  }
}
