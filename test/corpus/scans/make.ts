import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Random, seededRandom, seedOf } from "../random.ts";
import { JPEG_PDF, type ScannedPage } from "./carriers.ts";
import { dressed, FIRST_APART, fontsOf } from "./dress.ts";
import { manuscriptToScan, scanTruth } from "./manuscript.ts";
import type { Picture } from "./picture.ts";
import { pictured } from "./pictured.ts";
import { type Draft, pagesOf, printAll, printFitting, screenshot } from "./print.ts";
import { VARIANTS, type Variant } from "./variants.ts";

const variantSeed = (name: string, seed: number): number =>
  [...name].reduce((sum, char) => seedOf(sum, char.charCodeAt(0)), seed);

/** The nth document of a variant: the same for the same seed, whatever other variants are made. */
function draftOf(variant: Variant, seed: number, n: number): Draft {
  const random = seededRandom(seedOf(variantSeed(variant.name, seed), n));
  const isSingle = variant.carrier?.single === true && variant.onScreen !== true;
  const table = isSingle ? random.pick(["requests", "proactiveDisclosure", "requests"] as const) : null;
  const manuscript = manuscriptToScan(random, table);
  const style = dressed(variant.style ?? "plain", seed, random);
  const name = `${variant.name}-${String(n).padStart(3, "0")}`;
  return { name, manuscript, style: isSingle ? { ...style, drop: 0 } : style };
}

/** The documents of a variant as they were printed into `folder`. */
function printedDrafts(variant: Variant, seed: number, count: number, folder: string): Draft[] {
  const drafts = Array.from({ length: count }, (_, n) => draftOf(variant, seed, n));
  if (variant.onScreen === true) return drafts;
  if (variant.carrier?.single === true) return printFitting(drafts, folder);
  printAll(drafts, folder);
  return drafts;
}

async function* picturesOf(draft: Draft, pdf: string, variant: Variant): AsyncGenerator<Picture> {
  if (variant.onScreen === true) yield await screenshot(draft, variant.dpi);
  else yield* pagesOf(pdf, variant.dpi);
}

/** Pictures of a document's tables alone, with what befell them. */
async function tablesOf(
  { manuscript, ...draft }: Draft,
  variant: Variant,
  random: Random,
): Promise<Picture[]> {
  const tables: Picture[] = [];
  for (const block of manuscript.blocks) {
    if (block.kind !== "table") continue;
    let picture = await screenshot({ ...draft, manuscript: { ...manuscript, blocks: [block] } }, variant.dpi);
    for (const damage of variant.damages) picture = await damage(picture, random);
    tables.push(picture);
  }
  return tables;
}

async function scanned(draft: Draft, pdf: string, variant: Variant, seed: number): Promise<Uint8Array> {
  if (variant.within !== undefined) {
    const random = seededRandom(variantSeed(draft.name, seed));
    return pictured(draft.manuscript, await tablesOf(draft, variant, random), variant.within);
  }
  const pages: ScannedPage[] = [];
  for await (const page of picturesOf(draft, pdf, variant)) {
    const random = seededRandom(seedOf(variantSeed(draft.name, seed), pages.length));
    let picture = page;
    for (const damage of variant.damages) picture = await damage(picture, random);
    const share = variant.name.startsWith("turned") ? 1 : picture.width / page.width;
    pages.push({ picture, dpi: variant.dpi * share });
  }
  return (variant.carrier ?? JPEG_PDF).write(pages);
}

/** Without its fonts a document is set in others, and those kept apart would be no longer. */
function missingFonts(seed: number): string[] {
  const installed = execFileSync("fc-list", [":", "family"], { encoding: "utf8" });
  return fontsOf(seed).filter((font) => !installed.includes(font));
}

/**
 * Writes scans of generated reports, each beside its truth, in a folder a variant. Needs `soffice`, `chromium`,
 * `pdftoppm`, and the fonts that dress.ts names. Seeds from 1000 on are kept apart: nothing is tuned on them.
 */
async function main([folder, count, seed = "1", only = ""]: readonly string[]): Promise<void> {
  if (folder === undefined || !/^\d+$/.test(count ?? "") || !/^\d+$/.test(seed)) {
    process.stderr.write(
      `usage: node test/corpus/scans/make.ts DIR COUNT [SEED [VARIANTS]]\n  seeds from ${FIRST_APART} on are kept apart\n  ${VARIANTS.map(({ name }) => name).join(",")}\n`,
    );
    process.exitCode = 64;
    return;
  }
  const missing = missingFonts(Number(seed));
  if (missing.length > 0) throw new Error(`fonts are not installed: ${missing.join(", ")}`);
  const root = resolve(folder);
  const printed = join(root, "printed");
  const names = only.split(",").filter((name) => name !== "");
  const chosen = VARIANTS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const variant of chosen) {
    const to = join(root, variant.name);
    mkdirSync(to, { recursive: true });
    for (const draft of printedDrafts(variant, Number(seed), Number(count), printed)) {
      const bytes = await scanned(draft, join(printed, `${draft.name}.pdf`), variant, Number(seed));
      const extension = variant.within ?? (variant.carrier ?? JPEG_PDF).extension;
      writeFileSync(join(to, `${draft.name}.${extension}`), bytes);
      const truth = { ...scanTruth(draft.manuscript), notes: [JSON.stringify(draft.style)] };
      writeFileSync(join(to, `${draft.name}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
    }
    process.stderr.write(`${variant.name}\n`);
  }
  rmSync(printed, { recursive: true, force: true });
}

await main(process.argv.slice(2));
