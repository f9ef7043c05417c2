import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { createEngines } from "../../shared/ocr/engine/engines.ts";
import type { Engines } from "../../shared/ocr/engines.ts";
import { calibrationSvg, calibrationText } from "./scans/calibration.ts";
import { failuresOf } from "./scans/failures.ts";
import { type Observation, type Observed, observe, ScanTruth } from "./scans/observe.ts";
import { processorSeconds, type ReadScan, readScan } from "./scans/read-scan.ts";

const TRUTH = ".truth.json";

interface Options {
  /** Where to put the pictures of cells that fail, and one line for each of them. */
  readonly failures: string | null;
  /** Documents of each folder at most. */
  readonly most: number;
}

interface Measured {
  readonly observed: readonly Observed[];
  readonly scans: readonly Pick<ReadScan, "pages">[];
  readonly refused: readonly string[];
}

const isTablePage = ({ blocks }: ReadScan["pages"][number]): boolean =>
  blocks.some(({ kind }) => kind === "grid");

async function measure(folder: string, engines: Engines, { failures, most }: Options): Promise<Measured> {
  const names = readdirSync(folder).sort();
  const measured = { observed: [] as Observed[], scans: [] as ReadScan[], refused: [] as string[] };
  for (const truthName of names.filter((name) => name.endsWith(TRUTH)).slice(0, most)) {
    const stem = truthName.slice(0, -TRUTH.length);
    const file = names.find((name) => name.startsWith(`${stem}.`) && name !== truthName);
    if (file === undefined) continue;
    const truth = ScanTruth.parse(JSON.parse(readFileSync(join(folder, truthName), "utf8")));
    try {
      const scan = await readScan(new Uint8Array(readFileSync(join(folder, file))), file, engines);
      const observed = observe(scan.document, file, truth);
      measured.observed.push(observed);
      if (failures !== null) {
        const failed = observed.observations.filter(({ isWrong, isAsserted }) => isWrong || !isAsserted);
        const lines = await failuresOf(scan, stem, failed, join(failures, basename(folder)));
        appendFileSync(join(failures, "failures.txt"), lines.map((line) => `${line}\n`).join(""));
      }
      // Pictures of pages are large.
      const pages = scan.pages.map((page) => ({
        ...page,
        picture: { ...page.picture, data: new Uint8Array() },
      }));
      measured.scans.push({ ...scan, pages });
    } catch (error) {
      measured.refused.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return measured;
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
const fixed = (part: number, whole: number, digits = 2): string =>
  whole === 0 ? "–" : (part / whole).toFixed(digits);

const COLUMNS = [
  "files",
  "cells",
  "exact %",
  "WRONG",
  "doubtful",
  "missing",
  "facts",
  "prose %",
  "s/table",
  "s/prose",
  "peak MB",
];

function line(name: string, figures: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${figures.map((figure) => String(figure).padStart(9)).join("")}\n`;
}

function lineOf(name: string, { observed, scans, refused }: Measured): string {
  const pages = scans.flatMap((scan) => scan.pages);
  const [tables, prose] = [pages.filter(isTablePage), pages.filter((page) => !isTablePage(page))];
  const seconds = (of: typeof pages): string => fixed(sum(of.map((page) => page.seconds)), of.length);
  const observations = observed.flatMap((document) => document.observations);
  const open = observations.filter(({ isAsserted }) => !isAsserted);
  const missing = open.filter(({ text }) => text === null).length;
  const characters = sum(observed.map((document) => document.characters));
  const mistaken = sum(observed.map((document) => document.mistaken));
  const figures = [
    observed.length + refused.length,
    sum(observed.map((document) => document.cells)),
    fixed(
      100 * sum(observed.map((document) => document.exact)),
      sum(observed.map((document) => document.cells)),
    ),
    sum(observed.map((document) => document.wrong)),
    open.length - missing,
    missing,
    fixed(sum(observed.map((document) => document.facts)), observed.length * 3),
    fixed(100 * Math.max(0, characters - mistaken), characters),
    seconds(tables),
    seconds(prose),
    Math.round(process.resourceUsage().maxRSS / 1024),
  ];
  return line(name, figures) + refused.map((text) => `  REFUSED ${text}\n`).join("");
}

const commit = (): string =>
  execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();

/** Measures how scans are read, folder by folder (test/corpus/scans): figures, speed, memory, calibration. */
async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      calibration: { type: "string" },
      failures: { type: "string" },
      most: { type: "string", default: "1000" },
      only: { type: "string", default: "" },
    },
  });
  const [root] = positionals;
  if (root === undefined) {
    process.stderr.write(
      "usage: npm run bench:scans -- DIR [--only VARIANT,…] [--most N] [--calibration PLOT.svg] [--failures DIR]\n",
    );
    process.exitCode = 64;
    return;
  }
  process.stdout.write(`bench:scans ${args.join(" ")}\ncommit ${commit()}, node ${process.version}\n`);
  const before = process.cpuUsage();
  const started = performance.now();
  const engines = await createEngines();
  process.stdout.write(
    `engine starts in ${((performance.now() - started) / 1000).toFixed(2)} s (${processorSeconds(before).toFixed(2)} s of processor time)\n`,
  );
  const only = values.only.split(",").filter((name) => name !== "");
  const options = { failures: values.failures ?? null, most: Number(values.most) };
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (only.length === 0 || only.includes(entry.name)))
    .map(({ name }) => name)
    .sort((a, b) => only.indexOf(a) - only.indexOf(b) || a.localeCompare(b));
  process.stdout.write(line("folder", COLUMNS));
  const all: Measured[] = [];
  for (const name of folders) {
    const measured = await measure(join(root, name), engines, options);
    if (measured.observed.length + measured.refused.length === 0) continue;
    process.stdout.write(lineOf(name, measured));
    all.push(measured);
  }
  const whole: Measured = {
    observed: all.flatMap(({ observed }) => observed),
    scans: all.flatMap(({ scans }) => scans),
    refused: [],
  };
  process.stdout.write(lineOf("all", whole));
  if (values.calibration === undefined) return;
  const observations: Observation[] = whole.observed.flatMap((document) => document.observations);
  process.stdout.write(calibrationText(observations));
  writeFileSync(
    values.calibration,
    calibrationSvg(observations, `${observations.length} cells, commit ${commit()}`),
  );
}

await main(process.argv.slice(2));
