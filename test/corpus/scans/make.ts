import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeStyle } from "../programs/make-style.ts";
import { seededRandom, seedOf } from "../random.ts";
import { decode, open, type Picture } from "./picture.ts";
import { picturePdf } from "./picture-pdf.ts";
import { VARIANTS, type Variant } from "./variants.ts";

async function scanned(pdf: string, variant: Variant, seed: number): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    execFileSync("pdftoppm", ["-r", String(variant.dpi), "-png", pdf, join(folder, "page")]);
    const pages = [];
    for (const [index, name] of readdirSync(folder).sort().entries()) {
      const random = seededRandom(seedOf(seed, index));
      let page: Picture = await decode(join(folder, name));
      const before = page.width;
      for (const damage of variant.damages) page = await damage(page, random);
      const shrink = variant.name.startsWith("turned") ? 1 : page.width / before;
      const jpeg = await open(page).jpeg({ quality: 85 }).toBuffer();
      pages.push({ jpeg, width: page.width, height: page.height, dpi: variant.dpi * shrink });
    }
    return picturePdf(pages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes scans of generated reports, each beside its truth, in a folder a variant. Needs `soffice` and `pdftoppm`.
 * Seeds from 1000 on are kept apart: nothing is tuned on them.
 */
async function main([folder, count, seed = "1", only = ""]: readonly string[]): Promise<void> {
  if (folder === undefined || !/^\d+$/.test(count ?? "") || !/^\d+$/.test(seed)) {
    process.stderr.write(
      `usage: node test/corpus/scans/make.ts DIR COUNT [SEED [VARIANTS]]\n  ${VARIANTS.map(({ name }) => name).join(",")}\n`,
    );
    process.exitCode = 64;
    return;
  }
  const root = resolve(folder);
  const sources = join(root, "sources");
  const names = only.split(",").filter((name) => name !== "");
  const variants = VARIANTS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const style of new Set(variants.map((variant) => variant.style ?? "plain")))
    makeStyle(sources, style, Number(count), Number(seed), new Set(["pdf"]));
  for (const variant of variants) {
    const style = variant.style ?? "plain";
    const to = join(root, variant.name);
    mkdirSync(to, { recursive: true });
    const from = join(sources, `pdf-${style}`);
    for (const name of readdirSync(from)) {
      if (name.endsWith(".json")) cpSync(join(from, name), join(to, name));
      else writeFileSync(join(to, name), await scanned(join(from, name), variant, Number(seed)));
    }
    process.stderr.write(`${variant.name}\n`);
  }
  rmSync(sources, { recursive: true });
}

await main(process.argv.slice(2));
