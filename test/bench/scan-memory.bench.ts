import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngines } from "../../shared/ocr/engine/engines.ts";
import { readScan } from "./scans/read-scan.ts";

/**
 * The memory of one process that reads page after page of all sizes with one set of engines:
 * `npm run bench:scan-memory -- DIR PAGES` reads the scans below DIR over and over until so many pages are read.
 */
const LINE_EVERY = 10;

function filesBelow(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:pdf|png|jpg|tiff?)$/u.test(name))
    .sort();
  // One of each folder after the other: sizes change from page to page.
  const rank = (name: string): number =>
    files.filter((other) => other.startsWith(`${name.split("/")[0]}/`)).indexOf(name);
  return files.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map((name) => join(root, name));
}

async function main([root, most]: readonly string[]): Promise<void> {
  if (root === undefined || !/^\d+$/u.test(most ?? "")) {
    process.stderr.write("usage: npm run bench:scan-memory -- DIR PAGES\n");
    process.exitCode = 64;
    return;
  }
  const engines = await createEngines();
  const files = filesBelow(root);
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0).padStart(6);
  const started = performance.now();
  process.stdout.write("pages    RSS   heap  buffers  seconds\n");
  for (let pages = 0, printed = 0, n = 0; pages < Number(most); n += 1) {
    const file = files[n % files.length] ?? "";
    const scan = await readScan(new Uint8Array(readFileSync(file)), file, engines);
    pages += scan.pages.length;
    if (scan.pages.length === 0) throw new Error(`${file}: no page`);
    if (pages - printed < LINE_EVERY) continue;
    printed = pages;
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    const seconds = ((performance.now() - started) / 1_000).toFixed(0);
    process.stdout.write(
      `${String(pages).padStart(5)} ${megabytes(rss)} ${megabytes(heapUsed)}   ${megabytes(arrayBuffers)} ${seconds.padStart(8)}\n`,
    );
  }
  process.stdout.write(`${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB at most\n`);
}

await main(process.argv.slice(2));
