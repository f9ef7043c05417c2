import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { corpus } from "../corpus/corpus.ts";
import { inTurns, least, machineLine, median, type Task } from "./turns.ts";

/**
 * Reading and mapping a report in each format, warm, the formats by turns: `node test/bench/formats.bench.ts`.
 * Milliseconds of processor time, garbage collection and compiler included: the least of all rounds, the median, and
 * the median reckoned to a machine at rest (see `inTurns`). With `--libreoffice` also how many times as long it takes
 * to convert the same file, without its start. The files are the fixtures named `report`, and a generated page and text.
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

/** A sound report of the corpus in this layout. */
function generated(layout: string, name: string): Input[] {
  const found = [...corpus({ seed: 5, count: 60 })].find(
    (one) => one.layout === layout && one.damages.length === 0,
  );
  return found === undefined ? [] : [{ name, bytes: found.bytes }];
}

const inputs = [
  ...formats.flatMap(fixtures),
  ...generated("html-word", "report.html"),
  ...generated("aligned", "report.txt"),
];

const ROUNDS = 40;

/** Reading a file, and mapping what is read. */
async function tasksOf({ name, bytes }: Input): Promise<Task[]> {
  const document = await readDocument(bytes, name);
  if (!document.ok) throw new Error(`${name}: ${document.error.code}`);
  return [
    { name: `${name} read`, work: () => readDocument(bytes, name) },
    { name: `${name} map`, work: () => mapDocument(document.value, name) },
  ];
}

/** Runs a command and prints processor times, user and system: the shell's own, then those of what it ran. */
const TIMED = '"$@" >/dev/null 2>&1 && times';

/** Processor milliseconds that LibreOffice takes for so many copies of a file; null where it does not read it. */
function converted({ name, bytes }: Input, copies: number): number | null {
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  const files = Array.from({ length: copies }, (_, index) => join(folder, `${index}-${name}`));
  for (const file of files) writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const conversion = [
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    join(folder, "out"),
    ...files,
  ];
  const { status, stdout } = spawnSync("sh", ["-c", TIMED, "sh", "soffice", ...conversion], {
    encoding: "utf8",
    timeout: 240_000,
  });
  rmSync(folder, { recursive: true, force: true });
  const times = [...stdout.matchAll(/(\d+)m([\d.]+)s/gu)];
  if (status !== 0 || times.length !== 4) return null;
  return times
    .slice(2)
    .reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000, 0);
}

const COPIES = 4;

/** How many times as long LibreOffice takes for one file more. */
function ratio(input: Input, own: number): string {
  const [one, more] = [converted(input, 1), converted(input, 1 + COPIES)];
  return one === null || more === null ? "" : `  × ${((more - one) / COPIES / own).toFixed(0)} LibreOffice`;
}

/** Round by round. */
const sum = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((figure, index) => figure + (b[index] ?? Number.NaN));

const { values: options } = parseArgs({ options: { libreoffice: { type: "boolean", default: false } } });
const turns = await inTurns((await Promise.all(inputs.map(tasksOf))).flat(), ROUNDS);
process.stdout.write(machineLine(turns));
process.stdout.write("    read     map    both  (least) |  median |  median at rest, ms of the processor\n");
for (const [index, input] of inputs.entries()) {
  const [read, map] = turns.timings.slice(2 * index, 2 * index + 2);
  if (read === undefined || map === undefined) throw new Error(`${input.name} was not measured`);
  const both = least(sum(read.rounds, map.rounds));
  const figures = [
    least(read.rounds),
    least(map.rounds),
    both,
    median(sum(read.rounds, map.rounds)),
    median(sum(read.atRest, map.atRest)),
  ].map((figure) => figure.toFixed(2).padStart(8));
  const size = `${Math.ceil(input.bytes.length / 1024)} KB`;
  const compared = options.libreoffice ? ratio(input, both) : "";
  process.stdout.write(`${figures.join("")}  ${input.name} (${size})${compared}\n`);
}
