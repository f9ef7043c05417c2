import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Ending } from "./ending.ts";
import { askedOf, type HeldFile } from "./held-file.ts";
import type { Limits } from "./limits.ts";
import { usageOf } from "./process-usage.ts";

const LOOK_EVERY_MS = 100;
/** Milliseconds after which a process that nobody needs gives its memory back. */
const IDLE_MS = 5 * 60_000;
/** A process that keeps more than this share of the limit after a job is not used again. */
const MOST_KEPT = 0.8;
/** Characters of what a process said last that are kept, to tell why it ended. */
const LAST_WORDS = 1_000;

/** What a process needs of the environment to start; the credentials in it are none of its business. */
const PASSED_ON = ["PATH", "LD_LIBRARY_PATH", "HOME", "TMPDIR", "SystemRoot", "TEMP"];

function environment(): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Does jobs one after the other in a process of its own, which is kept warm. Native code that crashes, hoards or does
 * not come back ends that process and nothing else, and its memory is counted with the rest. Its limits hold where
 * the system tells what a process takes (Linux); elsewhere only the time by the clock does.
 */
export class GuardedProcess<J, T> {
  private child: ChildProcess | null = null;
  private heldKey: string | null = null;
  private said = "";
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private readonly code: URL;
  private readonly limits: Limits;

  /** `code` is a module that calls `serveProcess`. */
  constructor(code: URL, limits: Limits) {
    this.code = code;
    this.limits = limits;
  }

  /** The key of the file that the process was given last; null where it has none. */
  get holds(): string | null {
    return this.child === null ? null : this.heldKey;
  }

  /** Does a job, which may be about a file, once those before it are done. Never rejects. */
  run(job: J, file: HeldFile | null = null): Promise<Ending<T>> {
    const ending = this.last.then(() => this.guarded(job, file));
    this.last = ending;
    return ending;
  }

  /** Ends the process; a job after this starts another. */
  async close(): Promise<void> {
    const { child } = this;
    this.child = null;
    clearTimeout(this.idle);
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    hold(child);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  private async process(): Promise<ChildProcess> {
    if (this.child !== null) return this.child;
    const child = fork(fileURLToPath(this.code), {
      env: environment(),
      execArgv: ["--disable-warning=ExperimentalWarning"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.said = "";
    this.heldKey = null;
    child.stderr?.on("data", (chunk) => {
      this.said = (this.said + String(chunk)).slice(-LAST_WORDS);
    });
    child.on("exit", () => this.forget(child));
    child.on("error", () => this.forget(child));
    // Its first message says that its code was loaded.
    const exit = once(child, "exit").then(([code]) => Promise.reject(new Error(this.lastWords(code))));
    exit.catch(() => undefined);
    await Promise.race([once(child, "message"), exit]);
    this.child = child;
    return child;
  }

  /** A process that ended, whether or not something was asked of it. */
  private forget(child: ChildProcess): void {
    if (this.child === child) this.child = null;
  }

  private lastWords(code: unknown): string {
    const said = this.said.trim().replace(/\s+/gu, " ");
    return `the process ended with ${code}${said === "" ? "" : ` (${said})`}`;
  }

  private async guarded(job: J, file: HeldFile | null): Promise<Ending<T>> {
    clearTimeout(this.idle);
    let child: ChildProcess;
    try {
      child = await this.process();
    } catch (error) {
      return { kind: "unavailable", detail: `the process did not start: ${String(error)}` };
    }
    hold(child);
    const ending = await this.work(child, job, file);
    const isSound = ending.kind === "done" || ending.kind === "threw";
    if (!isSound || (await this.keepsMuch(child))) await this.close();
    else {
      release(child);
      this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
    }
    return ending;
  }

  private async work(child: ChildProcess, job: J, file: HeldFile | null): Promise<Ending<T>> {
    const { cpuSeconds, wallSeconds, megabytes } = this.limits;
    const pid = child.pid ?? 0;
    const before = (await usageOf(pid))?.cpuSeconds ?? 0;
    const { promise, resolve } = Promise.withResolvers<Ending<T>>();
    const over = (detail: string): void => resolve({ kind: "over", detail });
    const onMessage = (ending: unknown): void => resolve(ending as Ending<T>);
    const onExit = (code: number | null, signal: string | null): void =>
      resolve({ kind: "crashed", detail: this.lastWords(code ?? signal) });
    child.once("message", onMessage).once("exit", onExit);
    const look = async (): Promise<void> => {
      const usage = await usageOf(pid);
      if (usage === null) return;
      if (usage.megabytes > megabytes) over(`more than ${megabytes} MB of memory`);
      if (usage.cpuSeconds - before > cpuSeconds) over(`more than ${cpuSeconds} s of work`);
    };
    const looking = setInterval(() => void look(), LOOK_EVERY_MS);
    const waiting = setTimeout(() => over(`more than ${wallSeconds} s`), wallSeconds * 1_000);
    const asked = askedOf(job, file, this.holds);
    this.heldKey = file?.key ?? this.heldKey;
    child.send(asked as Serializable, (error) => {
      if (error !== null) resolve({ kind: "crashed", detail: String(error) });
    });
    const ending = await promise;
    clearInterval(looking);
    clearTimeout(waiting);
    child.off("message", onMessage).off("exit", onExit);
    return ending;
  }

  private async keepsMuch({ pid = 0 }: ChildProcess): Promise<boolean> {
    const usage = await usageOf(pid);
    return usage !== null && usage.megabytes > MOST_KEPT * this.limits.megabytes;
  }
}

/** A process at work keeps this one alive; one that waits does not. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  const { stderr } = child;
  if (stderr !== null && "unref" in stderr && typeof stderr.unref === "function") stderr.unref();
}
