import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { bundleFunction } from "../../infra/tools/bundle.ts";
import { sampleEnvironment } from "../infra/sample-environment.ts";
import { reportText } from "../reading/form-text.ts";
import { least, median } from "./turns.ts";

/**
 * A cold start: `node test/bench/cold.bench.ts`. A fresh process loads EXTRACT's bundle as Lambda would, SDK and all, and
 * the reading thread that it starts reads its first file. Processor milliseconds of the whole process, Node's own start
 * among them, and by the clock, which a busy machine stretches: the least of several runs, the files by turns, and the
 * median. `--first` gives the processes a core before all others have one (Linux, root), as on a machine at rest.
 */
const RUNS = 9;
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

/** What the process does. The thread is the one that the function starts, which is told by what makes threads. */
const SCRIPT = `
import { readFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
const [code, file] = process.argv.slice(2);
const threads = createRequire(import.meta.url)("node:worker_threads");
const message = (thread) => new Promise((resolve) => thread.once("message", resolve));
let [thread, ready] = [null, null];
threads.Worker = class extends threads.Worker {
  constructor(...given) {
    super(...given);
    [thread, ready] = [this, message(this)];
  }
};
syncBuiltinESMExports();
await import(code + "/index.mjs");
thread.ref();
await ready;
const ended = message(thread);
thread.postMessage({ bytes: new Uint8Array(readFileSync(file)), fileName: file });
const ending = await ended;
if (ending.kind !== "done" || !ending.value.ok) throw new Error(JSON.stringify(ending));
const { user, system } = process.cpuUsage();
console.log(JSON.stringify([(user + system) / 1000, performance.now()]));
process.exit(0);
`;

const { values: options } = parseArgs({ options: { first: { type: "boolean", default: false } } });
const [command, ...before] = [...(options.first ? ["chrt", "-f", "1"] : []), process.execPath];
const env = { ...sampleEnvironment("extract"), AWS_REGION: "eu-west-1" };

function coldRun(code: string, file: string): readonly [processor: number, clock: number] {
  const script = join(folder, "cold.mjs");
  const run = spawnSync(command ?? process.execPath, [...before, script, code, file], {
    encoding: "utf8",
    env,
  });
  if (run.status !== 0) throw run.error ?? new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const shown = (figures: readonly number[]): string =>
  `${least(figures).toFixed(0).padStart(5)} (${median(figures).toFixed(0)})`;

try {
  const bundle = await bundleFunction("extract", join(folder, "extract"));
  writeFileSync(join(folder, "cold.mjs"), SCRIPT);
  for (const [name, bytes] of Object.entries(inputs)) writeFileSync(join(folder, name), bytes);
  const rounds = Array.from({ length: RUNS }, () =>
    Object.keys(inputs).map((name) => coldRun(bundle.folder, join(folder, name))),
  );
  process.stdout.write("least and median, ms of the processor and by the clock\n");
  for (const [index, name] of Object.keys(inputs).entries()) {
    const runs = rounds.flatMap((round) => [round[index] ?? [Number.NaN, Number.NaN]]);
    const [processor, clock] = [runs.map(([spent]) => spent), runs.map(([, passed]) => passed)];
    process.stdout.write(`${name.padEnd(5)} ${shown(processor)} processor ${shown(clock)} clock\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
