import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { Block } from "../../shared/document/document.ts";
import { createEngines } from "../../shared/ocr/engine/engines.ts";
import { distanceToStart, longestCommon } from "./scans/distance.ts";
import { folded, ScanTruth } from "./scans/observe.ts";
import { type ReadPage, readScan } from "./scans/read-scan.ts";

/**
 * The same pages read by Gouji and by Debian's tesseract (chi_sim), one thread each, in one run, timed by the processor:
 * `npm run bench:tesseract -- DIR`, where DIR holds `clean200-png` (a table a picture) and `clean200` (their first pages
 * are prose) of test/corpus/scans. Tesseract knows no tables: both are judged by the figures that stand in the text in
 * the order of the form, and by the characters of the prose.
 */
interface Page {
  readonly page: ReadPage;
  readonly truth: ScanTruth;
}

interface Read {
  readonly text: string;
  readonly seconds: number;
}

function tesseract(png: string): Read {
  const run = spawnSync("bash", ["-c", 'time -p tesseract "$0" stdout -l chi_sim', png], {
    encoding: "utf8",
    env: { ...process.env, OMP_THREAD_LIMIT: "1" },
  });
  if (run.status !== 0) throw new Error(`tesseract: ${run.stderr}`);
  const used = [...run.stderr.matchAll(/^(?:user|sys) ([\d.]+)$/gmu)].map(([, seconds]) => Number(seconds));
  return { text: run.stdout, seconds: used.reduce((sum, seconds) => sum + seconds, 0) };
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === "grid" ? block.cells : block.parts).map(({ text }) => text))
    .join("\n");

const figures = (text: string): string[] => text.normalize("NFKC").match(/\d[\d,.]*/gu) ?? [];

const kinds = {
  table: {
    pages: "clean200-png",
    is: (blocks: readonly Block[]) => blocks.some(({ kind }) => kind === "grid"),
    score: (text: string, truth: ScanTruth): readonly [right: number, all: number] => {
      const expected = figures(Object.values(truth.printed).join("\n"));
      return [longestCommon(expected, figures(text)), expected.length];
    },
  },
  prose: {
    pages: "clean200",
    is: (blocks: readonly Block[]) => blocks.length > 0 && blocks.every(({ kind }) => kind === "line"),
    score: (text: string, truth: ScanTruth): readonly [right: number, all: number] => {
      const read = folded(text);
      return [read.length - distanceToStart(read, folded(truth.prose.join(""))), read.length];
    },
  },
} as const;

async function pagesOf(folder: string, engines: Awaited<ReturnType<typeof createEngines>>): Promise<Page[]> {
  const pages: Page[] = [];
  for (const name of readdirSync(folder).filter((file) => !file.endsWith(".json"))) {
    const truthName = name.replace(/\.[a-z]+$/u, ".truth.json");
    const truth = ScanTruth.parse(JSON.parse(readFileSync(join(folder, truthName), "utf8")));
    const scan = await readScan(new Uint8Array(readFileSync(join(folder, name))), name, engines);
    const [page] = scan.pages;
    if (page !== undefined) pages.push({ page, truth });
  }
  return pages;
}

async function main(root: string): Promise<void> {
  const engines = await createEngines();
  const scratch = mkdtempSync(join(tmpdir(), "tesseract-"));
  for (const [name, { pages: folder, is, score }] of Object.entries(kinds)) {
    const totals = { gouji: [0, 0, 0], tesseract: [0, 0, 0] };
    const add = (of: keyof typeof totals, { text, seconds }: Read, truth: ScanTruth): void => {
      const [right, all] = score(text, truth);
      totals[of] = [right, all, seconds].map((figure, index) => figure + (totals[of][index] ?? 0));
    };
    const pages = (await pagesOf(join(root, folder), engines)).filter(({ page }) => is(page.blocks));
    for (const { page, truth } of pages) {
      const { width, height, data } = page.picture;
      const png = join(scratch, "page.png");
      await sharp(data, { raw: { width, height, channels: 3 } })
        .withMetadata({ density: page.picture.dpi ?? 200 })
        .png()
        .toFile(png);
      add("gouji", { text: textOf(page.blocks), seconds: page.seconds }, truth);
      add("tesseract", tesseract(png), truth);
    }
    const [ours = 0, theirs = 0] = [totals.gouji[2], totals.tesseract[2]];
    for (const [of, [right = 0, all = 0, seconds = 0]] of Object.entries(totals))
      process.stdout.write(
        `${name.padEnd(8)}${of.padEnd(12)}${(seconds / pages.length).toFixed(2).padStart(7)} s a page  ${((100 * right) / all).toFixed(2).padStart(7)} % right of ${all}\n`,
      );
    process.stdout.write(
      `${name.padEnd(8)}${"ratio".padEnd(12)}${(ours / theirs).toFixed(2).padStart(7)} of tesseract's time, ${pages.length} pages\n`,
    );
  }
  rmSync(scratch, { recursive: true });
}

const [root] = process.argv.slice(2);
if (root === undefined) {
  process.stderr.write("usage: npm run bench:tesseract -- DIR\n");
  process.exitCode = 64;
} else await main(root);
