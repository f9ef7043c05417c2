import type { TableName } from "../../../shared/form/edition.ts";
import { type Random, seededRandom, seedOf } from "../random.ts";
import { JPEG_PDF, type ScannedPage } from "./carriers.ts";
import { dressed } from "./dress.ts";
import { manuscriptToScan } from "./manuscript.ts";
import type { Picture } from "./picture.ts";
import { pictured } from "./pictured.ts";
import { type Draft, pagesOf, printAll, printAllOnWeb, printFitting, screenshot } from "./print.ts";
import type { Variant } from "./variants.ts";

/** Of which a single picture shows one. */
const TABLES: readonly TableName[] = ["requests", "proactiveDisclosure", "requests"];

/** Every third document has all its prose: pages of prose take as long to read as those of tables. */
const WHOLE_EVERY = 3;

const variantSeed = (name: string, seed: number): number =>
  [...name].reduce((sum, char) => seedOf(sum, char.charCodeAt(0)), seed);

/** The nth document of a variant: the same for the same seed, whatever other variants are made. */
function draftOf(variant: Variant, seed: number, n: number): Draft {
  const random = seededRandom(seedOf(variantSeed(variant.name, seed), n));
  const isSingle = variant.carrier?.single === true && variant.onScreen !== true;
  const isAlone = isSingle || variant.tables !== undefined;
  const table = random.pick(variant.tables ?? TABLES);
  const manuscript = manuscriptToScan(random, isAlone ? table : n % WHOLE_EVERY === 2 ? "whole" : "brief");
  const style = dressed(variant.style ?? "plain", seed, random);
  const name = `${variant.name}-${String(n).padStart(3, "0")}`;
  // A browser cuts tables and rows wherever a page ends.
  const cut = variant.isWebPage === true ? { splitRows: true } : {};
  const flush = isSingle || variant.isWebPage === true ? { drop: 0 } : {};
  return { name, manuscript, style: { ...style, ...cut, ...flush } };
}

/** The documents of a variant as they were printed into `folder`. */
export function printedDrafts(variant: Variant, seed: number, count: number, folder: string): Draft[] {
  const drafts = Array.from({ length: count }, (_, n) => draftOf(variant, seed, n));
  if (variant.onScreen === true) return drafts;
  if (variant.carrier?.single === true) return printFitting(drafts, folder);
  if (variant.isWebPage !== true) return printAll(drafts, folder);
  printAllOnWeb(drafts, folder);
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

/** A printed document as its variant's carrier delivers it. */
export async function scanned(
  draft: Draft,
  pdf: string,
  variant: Variant,
  seed: number,
): Promise<Uint8Array> {
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
