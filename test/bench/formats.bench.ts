import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Bench } from "tinybench";
import { readDocument } from "../../shared/readers/read.ts";
import { corpus } from "../corpus/corpus.ts";

/**
 * Reading a report in each format, against JSON.parse of the document that is read: `node test/bench/formats.bench.ts`.
 * The files are the fixtures named `report`, and generated web pages.
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

const bench = new Bench({ time: 1_000, warmupTime: 500 });
for (const { name, bytes } of inputs) {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
  const serialized = JSON.stringify(read.value);
  bench.add(`${name} as JSON`, () => JSON.parse(serialized));
  bench.add(name, async () => {
    await readDocument(bytes, name);
  });
}
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name} did not complete`);
    return [name, result.latency.p50];
  }),
);
for (const { name, bytes } of inputs) {
  const [own, base] = [name, `${name} as JSON`].map((task) => medians.get(task) ?? Number.NaN);
  const ratio = ((own ?? Number.NaN) / (base ?? Number.NaN)).toFixed(0);
  process.stdout.write(
    `${own?.toFixed(2).padStart(8)} ms  × ${ratio}  ${name} (${Math.ceil(bytes.length / 1024)} KB)\n`,
  );
}
