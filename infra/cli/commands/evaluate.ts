import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Comparison, compare, type WrongCell } from "../evaluation/compare.ts";
import { Truth } from "../evaluation/truth.ts";
import { withReading } from "../files/each-file.ts";
import { type FileReader, readReports } from "../files/read-reports.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { usage } from "../usage.ts";

const TRUTH = ".truth.json";

interface Pair {
  readonly file: string;
  readonly truth: string;
}

async function pairs(directory: string): Promise<readonly Pair[]> {
  const names = (await readdir(directory)).sort();
  return names
    .filter((name) => name.endsWith(TRUTH))
    .flatMap((truth) => {
      const stem = `${truth.slice(0, -TRUTH.length)}.`;
      const file = names.find((name) => name.startsWith(stem) && !name.endsWith(TRUTH));
      return file === undefined ? [] : [{ file, truth }];
    });
}

async function evaluatePair(reader: FileReader, directory: string, pair: Pair) {
  const truth = Truth.parse(JSON.parse(await readFile(join(directory, pair.truth), "utf8")));
  const read = await readReports(reader, join(directory, pair.file));
  return compare(
    pair.file,
    read.flatMap(({ result }) => (result.ok ? result.value : [])),
    truth,
  );
}

const sum = (documents: readonly Comparison[], field: "cells" | "exact" | "wrong" | "unassigned"): number =>
  documents.reduce((total, document) => total + document[field], 0);

const count = (documents: readonly Comparison[], field: "agency" | "year" | "forms"): number =>
  documents.filter((document) => document[field]).length;

function totals(documents: readonly Comparison[]) {
  return {
    documents: documents.length,
    cells: sum(documents, "cells"),
    exact: sum(documents, "exact"),
    wrong: sum(documents, "wrong"),
    unassigned: sum(documents, "unassigned"),
    agency: count(documents, "agency"),
    year: count(documents, "year"),
    forms: count(documents, "forms"),
  };
}

const mark = (right: boolean): string => (right ? "yes" : "NO");

function line(name: string, figures: readonly (number | string)[]): string {
  return `${figures.map((figure) => String(figure).padStart(10)).join("")}  ${name}\n`;
}

function table(documents: readonly Comparison[], wrong: ReadonlyMap<string, readonly WrongCell[]>): string {
  const total = totals(documents);
  const rows = documents.map((d) =>
    line(d.file, [d.cells, d.exact, d.wrong, d.unassigned, mark(d.agency), mark(d.year), mark(d.forms)]),
  );
  const wrongs = [...wrong].flatMap(([file, cells]) =>
    cells.map(({ cell, expected, read }) => `WRONG ${file} ${cell}: expected ${expected}, read ${read}\n`),
  );
  return [
    line("file", ["cells", "exact", "wrong", "unassigned", "agency", "year", "forms"]),
    ...rows,
    line("total", [
      total.cells,
      total.exact,
      total.wrong,
      total.unassigned,
      total.agency,
      total.year,
      total.forms,
    ]),
    ...wrongs,
  ].join("");
}

/** `gouji evaluate DIR`: 1 if any asserted cell is wrong. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, { json: { type: "boolean" } });
  const directory = parsed.ok ? parsed.value.positionals[0] : undefined;
  if (!parsed.ok || directory === undefined || parsed.value.positionals.length > 1) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n`}${usage("evaluate")}`);
    return USAGE_ERROR;
  }
  const found = await pairs(directory).catch(() => []);
  if (found.length === 0) {
    io.stderr(`没有找到成对的文件 no NAME${TRUTH} beside a NAME.* in ${directory}\n`);
    return USAGE_ERROR;
  }
  const documents: Comparison[] = [];
  const wrong = new Map<string, readonly WrongCell[]>();
  await withReading(io, async (reading) => {
    for (const pair of found) {
      const result = await evaluatePair(reading, directory, pair);
      documents.push(result.comparison);
      if (result.wrong.length > 0) wrong.set(pair.file, result.wrong);
    }
  });
  io.stdout(
    parsed.value.values.json === true
      ? `${JSON.stringify({ documents, total: totals(documents) })}\n`
      : table(documents, wrong),
  );
  return sum(documents, "wrong") > 0 ? 1 : 0;
}
