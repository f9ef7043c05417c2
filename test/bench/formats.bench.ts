import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { corpus } from "../corpus/corpus.ts";

/**
 * Reading and mapping a report in each format, warm: `node test/bench/formats.bench.ts`. Milliseconds of processor
 * time, so that a busy machine counts little; where LibreOffice is installed, how many times as long it takes to
 * convert the same file, without its start. The files are the fixtures named `report`, and a generated web page.
 */
const READERS = join(import.meta.dirname, "../readers");

interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function fixtures(format: string): Input[] {
  const folder = join(READERS, format, "fixtures");
  return readdirSync(folder)
    .filter((name) => /^report\.(?!truth)/u.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return {
        name: name.replace(/\.gz$/u, ""),
        bytes: new Uint8Array(name.endsWith(".gz") ? gunzipSync(bytes) : bytes),
      };
    });
}

const formats = readdirSync(READERS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === "fixtures")
  .map(({ parentPath }) => parentPath.slice(READERS.length + 1));
const page = [...corpus({ seed: 5, count: 40 })].find(({ layout }) => layout === "html-word");
const inputs = [
  ...formats.flatMap(fixtures),
  ...(page === undefined ? [] : [{ name: "report.html", bytes: page.bytes }]),
];

const WARM = 60;
const RUNS = 60;

const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

/** Milliseconds that reading takes, and mapping what was read. */
async function measured({ name, bytes }: Input): Promise<{ readonly read: number; readonly map: number }> {
  let [read, map] = [0, 0];
  for (let run = -WARM; run < RUNS; run += 1) {
    const started = process.cpuUsage();
    const document = await readDocument(bytes, name);
    const reading = spent(started);
    if (!document.ok) throw new Error(`${name}: ${document.error.code}`);
    const mapped = process.cpuUsage();
    mapDocument(document.value, name);
    if (run < 0) continue;
    read += reading / RUNS;
    map += spent(mapped) / RUNS;
  }
  return { read, map };
}

/** Milliseconds that LibreOffice takes for so many copies of a file; null where it is not there or cannot read it. */
function converted({ name, bytes }: Input, copies: number): number | null {
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  const files = Array.from({ length: copies }, (_, index) => join(folder, `${index}-${name}`));
  for (const file of files) writeFileSync(file, bytes);
  const started = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const { status } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", "pdf", "--outdir", join(folder, "out"), ...files],
    { stdio: "ignore", timeout: 120_000 },
  );
  const elapsed = performance.now() - started;
  rmSync(folder, { recursive: true, force: true });
  return status === 0 ? elapsed : null;
}

const COPIES = 4;

/** How many times as long LibreOffice takes for one file more. */
function ratio(input: Input, own: number): string {
  const [one, more] = [converted(input, 1), converted(input, 1 + COPIES)];
  return one === null || more === null ? "" : `  × ${((more - one) / COPIES / own).toFixed(0)} LibreOffice`;
}

for (const input of inputs) {
  const { read, map } = await measured(input);
  const figures = [read, map, read + map].map((figure) => figure.toFixed(2).padStart(8)).join("");
  const size = `${Math.ceil(input.bytes.length / 1024)} KB`;
  process.stdout.write(
    `${figures} ms (read, map, both)  ${input.name} (${size})${ratio(input, read + map)}\n`,
  );
}
