import { resolve } from "node:path";
import { makeStyle, SHEET_FORMATS, TEXT_FORMATS } from "./make-style.ts";
import { STYLE_NAMES } from "./style.ts";

/**
 * Writes generated reports in every format that real programs save, each beside its truth: LibreOffice makes Office
 * files and PDF, Chromium prints pages. Needs `soffice` and `chromium`.
 */
function main([folder, count, seed = "1", styles = "", formats = ""]: readonly string[]): void {
  if (folder === undefined || !/^\d+$/.test(count ?? "") || !/^\d+$/.test(seed)) {
    process.stderr.write(
      `usage: node test/corpus/programs/make.ts DIR COUNT [SEED [STYLES [FORMATS]]]\n  styles: ${STYLE_NAMES.join(",")}\n  formats: ${[...TEXT_FORMATS, ...SHEET_FORMATS, "browser"].join(",")}\n`,
    );
    process.exitCode = 64;
    return;
  }
  const root = resolve(folder);
  const list = (text: string): string[] => text.split(",").filter((item) => item !== "");
  for (const style of styles === "" ? STYLE_NAMES : list(styles)) {
    process.stderr.write(`${style} …\n`);
    makeStyle(root, style, Number(count), Number(seed), new Set(list(formats)));
  }
}

main(process.argv.slice(2));
