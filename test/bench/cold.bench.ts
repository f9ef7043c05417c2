import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { bundleFunction } from "../../infra/tools/bundle.ts";
import { reportText } from "../reading/form-text.ts";

/**
 * A cold start: `node test/bench/cold.bench.ts`. A fresh process loads EXTRACT's bundle with the SDK in it, starts the
 * reading thread and reads its first file. Processor milliseconds of the whole process, Node's own start among them,
 * and by the clock, which a busy machine stretches; medians of several.
 */
const RUNS = 7;
const READERS = join(import.meta.dirname, "../readers");
const folder = mkdtempSync(join(tmpdir(), "gouji-cold-"));

const fixture = (path: string): Uint8Array => {
  const bytes = readFileSync(join(READERS, path));
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
};
const inputs: Readonly<Record<string, Uint8Array>> = {
  text: new TextEncoder().encode(reportText()),
  docx: fixture("package/fixtures/report.docx"),
  doc: fixture("doc/fixtures/report.doc"),
  xlsx: fixture("package/fixtures/report.xlsx"),
  rtf: fixture("rtf/fixtures/report.rtf.gz"),
  pdf: fixture("pdf/fixtures/libreoffice-ruled.pdf.gz"),
};

/** What the process does; its first environment lacks what the handler needs, so that only its code is loaded. */
const SCRIPT = `
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
const [code, file] = process.argv.slice(2);
await import(code + "/index.mjs").catch(() => null);
const thread = new Worker(new URL("file://" + code + "/reading-thread.mjs"), { env: {} });
const message = () => new Promise((resolve) => thread.once("message", resolve));
await message();
const ended = message();
thread.postMessage({ bytes: new Uint8Array(readFileSync(file)), fileName: file });
const ending = await ended;
if (ending.kind !== "done" || !ending.value.ok) throw new Error(JSON.stringify(ending));
const { user, system } = process.cpuUsage();
console.log(JSON.stringify([(user + system) / 1000, performance.now()]));
process.exit(0);
`;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

try {
  const bundle = await bundleFunction("extract", join(folder, "extract"));
  writeFileSync(join(folder, "cold.mjs"), SCRIPT);
  for (const [name, bytes] of Object.entries(inputs)) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const runs = Array.from({ length: RUNS }, (): readonly [number, number] => {
      const run = spawnSync(process.execPath, [join(folder, "cold.mjs"), bundle.folder, file], {
        encoding: "utf8",
      });
      if (run.status !== 0) throw new Error(run.stderr);
      return JSON.parse(run.stdout);
    });
    const [processor, clock] = [0, 1].map((index) => median(runs.map((run) => run[index] ?? 0)).toFixed(0));
    process.stdout.write(`${name.padEnd(5)} ${processor} ms of the processor, ${clock} ms by the clock\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
