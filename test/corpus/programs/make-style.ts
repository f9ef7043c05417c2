import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manuscript } from "../model.ts";
import { seededRandom, seedOf } from "../random.ts";
import { writtenReport } from "../report.ts";
import { truthOf } from "../truth.ts";
import { flatSheet } from "./fods.ts";
import { flatText } from "./fodt.ts";
import { remarked } from "./remarks.ts";
import { convert, print } from "./run.ts";
import { STYLE_NAMES, styleNamed } from "./style.ts";
import { printedPage } from "./web-page.ts";

/** What LibreOffice makes of a text and of a sheet; a web page of its own is HTML as a word processor writes it. */
export const TEXT_FORMATS = ["docx", "doc", "rtf", "odt", "pdf", "html"] as const;
export const SHEET_FORMATS = ["xlsx", "xls", "ods"] as const;
/** Without rules only a picture of the page is hard to read: other formats state their tables. */
const RULELESS = new Set(["horizontal", "bare"]);

interface Made {
  readonly name: string;
  readonly style: string;
  readonly manuscript: Manuscript;
}

function write(file: string, text: string): string {
  writeFileSync(file, text);
  return file;
}

/** Puts the truth beside every file of a format, in a folder `<format>-<style>`. */
function folderFor(root: string, format: string, made: readonly Made[]): string {
  const folder = join(root, `${format}-${made[0]?.style}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, manuscript } of made)
    write(join(folder, `${name}.truth.json`), `${JSON.stringify(truthOf(manuscript), null, 1)}\n`);
  return folder;
}

/** Makes `count` reports of one style under `root`, a folder a format; of all formats where none is named. */
export function makeStyle(
  root: string,
  style: string,
  count: number,
  seed: number,
  formats: ReadonlySet<string>,
): void {
  const scratch = join(root, "sources");
  mkdirSync(scratch, { recursive: true });
  const sources: { text: string; page: string; sheet: string; name: string }[] = [];
  const made: Made[] = [];
  for (let n = 0; n < count; n += 1) {
    const random = seededRandom(seedOf(seed, n * STYLE_NAMES.length + STYLE_NAMES.indexOf(style)));
    const { manuscript: plain } = writtenReport(random.int(0, 2 ** 32 - 1), { site: false });
    const manuscript = remarked(plain, random);
    const name = `${style}-${String(n).padStart(3, "0")}`;
    const set = styleNamed(style, random);
    made.push({ name, style, manuscript });
    sources.push({
      name,
      text: write(join(scratch, `${name}.fodt`), flatText(manuscript, set)),
      page: write(join(scratch, `${name}.html`), printedPage(manuscript, set)),
      sheet: write(join(scratch, `${name}.fods`), flatSheet(manuscript, random)),
    });
  }
  const wanted = (format: string): boolean => formats.size === 0 || formats.has(format);
  for (const format of TEXT_FORMATS.filter(wanted).filter((f) => f === "pdf" || !RULELESS.has(style)))
    convert(
      sources.map(({ text }) => text),
      format === "html" ? "html:HTML (StarWriter)" : format,
      folderFor(root, format, made),
    );
  if (style === "plain")
    for (const format of SHEET_FORMATS.filter(wanted))
      convert(
        sources.map(({ sheet }) => sheet),
        format,
        folderFor(root, format, made),
      );
  if (wanted("browser")) {
    const folder = folderFor(root, "browser", made);
    for (const { page, name } of sources) print(page, join(folder, `${name}.pdf`));
  }
  rmSync(scratch, { recursive: true });
}
