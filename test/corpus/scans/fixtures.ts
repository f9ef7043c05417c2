import { type Carrier, GROUP4_PDF, GROUP4_TIFF } from "./carriers.ts";
import { blur, grey, noise, skew } from "./damage.ts";
import { onDesk } from "./desk.ts";
import { open } from "./picture.ts";
import type { Variant } from "./variants.ts";

const GREYS = 16;
const QUALITY = 50;

const SMALL_PNG: Carrier = {
  extension: "png",
  single: true,
  write: ([page]) => {
    if (page === undefined) throw new RangeError("no page");
    return open(page.picture)
      .greyscale()
      .withMetadata({ density: page.dpi })
      .png({ palette: true, colours: GREYS })
      .toBuffer();
  },
};

const SMALL_JPEG: Carrier = {
  extension: "jpg",
  single: true,
  write: ([page]) => {
    if (page === undefined) throw new RangeError("no page");
    return open(page.picture).greyscale().jpeg({ quality: QUALITY }).toBuffer();
  },
};

/** Scans small enough to be kept with the tests: `npm run corpus:scans -- test/scanning/fixtures 1 7 fixture-pdf,fixture-…`. */
export const FIXTURES: readonly Variant[] = [
  { name: "fixture-pdf", dpi: 200, damages: [skew(0.5)], carrier: GROUP4_PDF },
  { name: "fixture-clean", dpi: 150, damages: [], carrier: SMALL_PNG, tables: ["requests"] },
  {
    name: "fixture-desk",
    dpi: 150,
    damages: [onDesk, blur(0.5), noise(2)],
    carrier: SMALL_JPEG,
    tables: ["proactiveDisclosure"],
  },
  {
    name: "fixture-bilevel",
    dpi: 200,
    damages: [skew(0.6)],
    carrier: { ...GROUP4_TIFF, single: true },
    tables: ["requests"],
  },
  {
    name: "fixture-docx",
    dpi: 96,
    damages: [grey],
    onScreen: true,
    within: "docx",
    tables: ["proactiveDisclosure"],
  },
  { name: "fixture-html", dpi: 96, damages: [grey], onScreen: true, within: "html", tables: ["remedies"] },
];
