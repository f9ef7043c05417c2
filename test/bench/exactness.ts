import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../infra/cli/commands/evaluate.ts";
import { USAGE_ERROR } from "../../infra/cli/io.ts";

interface Total {
  readonly documents: number;
  readonly cells: number;
  readonly exact: number;
  readonly wrong: number;
}

async function totalOf(folder: string): Promise<Total | null> {
  const written: string[] = [];
  const code = await run([folder, "--json"], {
    stdout: (text) => void written.push(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
  });
  if (code === USAGE_ERROR) return null;
  return JSON.parse(written.join("")).total as Total;
}

/** Prints, for every folder of a corpus (test/corpus/programs, test/corpus/scans), how exactly its files are read. */
async function main(root: string): Promise<void> {
  const line = (name: string, ...figures: (string | number)[]): void =>
    console.log(name.padEnd(24) + figures.map((figure) => String(figure).padStart(10)).join(""));
  line("folder", "files", "cells", "wrong", "exact %");
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders.sort((a, b) => a.name.localeCompare(b.name))) {
    const total = await totalOf(join(root, name));
    if (total === null) continue;
    const { documents, cells, exact, wrong } = total;
    line(name, documents, cells, wrong, ((100 * exact) / cells).toFixed(2));
  }
}

const [root] = process.argv.slice(2);
if (root === undefined) {
  process.stderr.write("usage: node test/bench/exactness.ts DIR\n");
  process.exitCode = 64;
} else await main(root);
