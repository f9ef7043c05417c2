import { liveLine, scanningLine, verdictTable } from "../../local/console/lines.ts";
import { type Paint, painter } from "../../local/console/paint.ts";
import { type Ended, Tracker } from "../../local/console/tracker.ts";
import type { Io } from "../io.ts";

/** Milliseconds within which the same trouble is told once. */
const SAME_TROUBLE = 60_000;
/** Milliseconds for which the samples' mails are waited for before the table is shown all the same. */
const PATIENCE = 20_000;

/** What a person sees of the running system. */
export class Screen {
  readonly paint: Paint;
  readonly tracker: Tracker;
  readonly #io: Io;
  readonly #told = new Map<string, number>();
  readonly #ended: Ended[] = [];
  readonly #noticed = new Set<string>();
  /** Keys of files whose pictures are being recognised: nobody waits for them. */
  readonly #scanning = new Set<string>();
  #changed = (): void => undefined;

  constructor(io: Io, isTerminal: boolean) {
    this.#io = io;
    this.paint = painter(isTerminal, io.env);
    this.tracker = new Tracker(
      (ended) => {
        this.#ended.push(ended);
        this.say(liveLine(ended, this.paint));
        this.#changed();
      },
      (ingestionId) => {
        this.#noticed.add(ingestionId);
        this.#changed();
      },
      (begun) => {
        this.#scanning.add(begun.key);
        this.say(scanningLine(begun, this.paint));
        this.#changed();
      },
    );
  }

  say(text: string): void {
    this.#io.stdout(`${text}\n`);
  }

  /** Tells of trouble that no log line tells of, but not of the same again and again. */
  readonly trouble = (where: string, error: unknown): void => {
    const text = `! ${where}: ${error instanceof Error ? error.message : String(error)}`;
    const now = performance.now();
    if (now - (this.#told.get(text) ?? Number.NEGATIVE_INFINITY) < SAME_TROUBLE) return;
    this.#told.set(text, now);
    this.#io.stderr(`${this.paint("bad", text)}\n`);
  };

  /**
   * Resolves with the table of verdicts once every one of the given objects has its end and its mail, or is being
   * recognised.
   */
  async tableOf(keys: ReadonlySet<string>): Promise<string> {
    const ended = (): Ended[] => this.#ended.filter(({ key }) => keys.has(key));
    const through = (): boolean =>
      new Set([...ended().map(({ key }) => key), ...this.#scanning].filter((key) => keys.has(key))).size ===
        keys.size &&
      ended().every(
        ({ ingestionId, ending, scanned }) =>
          scanned || ending === "duplicate" || this.#noticed.has(ingestionId),
      );
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#changed = () => {
        if (!through()) return;
        clearTimeout(timer);
        resolve();
      };
      this.#changed();
    });
    this.#changed = () => undefined;
    return verdictTable(
      ended().sort((a, b) => (a.key < b.key ? -1 : 1)),
      this.paint,
    );
  }
}
