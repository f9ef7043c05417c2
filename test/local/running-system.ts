import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../../bin/gouji.mjs", import.meta.url));

/** A folder of its own, removed by `remove`. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "gouji-local-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    output.stderr += text;
  });
  return output;
}

/** This process's environment without settings of a system that its owner may be running. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GOUJI_")),
);

/** Runs `gouji …args` to its end. */
export async function gouji(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  node: readonly string[] = [],
): Promise<Finished> {
  const child = spawn(process.execPath, [...node, LAUNCHER, ...args], {
    env: { ...environment, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = collect(child);
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...output };
}

/** A system that was started with `gouji start`, as people start it. */
export class RunningSystem {
  readonly address: string;
  readonly data: string;
  readonly #child: ChildProcess;
  readonly #output: { stdout: string; stderr: string };
  readonly #closed: Promise<unknown>;

  private constructor(
    address: string,
    data: string,
    child: ChildProcess,
    output: { stdout: string; stderr: string },
  ) {
    this.address = address;
    this.data = data;
    this.#child = child;
    this.#output = output;
    this.#closed = once(child, "close");
  }

  /** Starts on a free port; resolves once it says that it is up. */
  static async start(
    data: string,
    args: readonly string[] = ["--no-samples"],
    node: readonly string[] = [],
  ): Promise<RunningSystem> {
    const command = [...node, LAUNCHER, "start", "--data", data, "--port", "0", ...args];
    const child = spawn(process.execPath, command, {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = collect(child);
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.on("data", () => {
        const found = /http:\/\/localhost:\d+/.exec(output.stdout);
        if (found !== null) resolve(found[0]);
      });
      child.once("close", (code) => reject(new Error(`gouji start ended with ${code}: ${output.stderr}`)));
    });
    return new RunningSystem(address, data, child, output);
  }

  get inbox(): string {
    return join(this.data, "inbox");
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get stdout(): string {
    return this.#output.stdout;
  }

  get stderr(): string {
    return this.#output.stderr;
  }

  async json<T>(path: string): Promise<T> {
    const response = await fetch(`${this.address}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Every item of a list, over all its pages. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let cursor = "";
    do {
      const more = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await this.json<{ items: T[]; next: string | null }>(`${path}limit=50${more}`);
      items.push(...page.items);
      cursor = page.next ?? "";
    } while (cursor !== "");
    return items;
  }

  /** Asks it to stop; resolves with the exit code. */
  async stop(signal: "SIGTERM" | "SIGINT" = "SIGTERM"): Promise<number | null> {
    this.#child.kill(signal);
    await this.#closed;
    return this.#child.exitCode;
  }

  /** Ends it on the spot, as a power cut would. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#closed;
  }
}
