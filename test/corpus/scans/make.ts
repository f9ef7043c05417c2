import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JPEG_PDF } from "./carriers.ts";
import { FIRST_APART, fontsOf } from "./dress.ts";
import { FIXTURES } from "./fixtures.ts";
import { scanTruth } from "./manuscript.ts";
import { printedDrafts, scanned } from "./scan.ts";
import { VARIANTS } from "./variants.ts";

/** Without its fonts a document is set in others, and those kept apart would be no longer. */
function missingFonts(seed: number): string[] {
  const installed = execFileSync("fc-list", ["--format", "%{family}\\n"], { encoding: "utf8" });
  return fontsOf(seed).filter((font) => !installed.includes(font));
}

/**
 * Writes scans of generated reports, each beside its truth, in a folder a variant. Needs `soffice`, `chromium`,
 * `pdftoppm`, and the fonts that dress.ts names. Seeds from 10000 on are kept apart: nothing is tuned on them.
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
  const chosen =
    names.length === 0 ? VARIANTS : [...VARIANTS, ...FIXTURES].filter(({ name }) => names.includes(name));
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
