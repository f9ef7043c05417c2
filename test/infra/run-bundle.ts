import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const INVOKE = `
const [file, event] = process.argv.slice(1);
const started = performance.now();
const { handler } = await import(file);
const answer = await handler(JSON.parse(event), {});
process.stdout.write(JSON.stringify({ answer, ms: performance.now() - started }) + "\\n");
process.exit(0);`;

/** What a bundled handler answered, and the milliseconds from its import to its answer. */
export interface BundleRun {
  readonly answer: unknown;
  readonly ms: number;
  readonly log: readonly string[];
}

/** Invokes a bundled function once, in a process of its own that sees the bundle and nothing of the project. */
export async function runBundle(
  folder: string,
  event: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BundleRun> {
  const file = pathToFileURL(path.join(folder, "index.mjs")).href;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", INVOKE, file, JSON.stringify(event)],
    { env: { ...environment }, cwd: folder },
  );
  const lines = stdout.trim().split("\n");
  return { ...(JSON.parse(lines.pop() ?? "") as Omit<BundleRun, "log">), log: lines };
}
