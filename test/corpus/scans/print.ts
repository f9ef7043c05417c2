import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import sharp from "sharp";
import type { Manuscript } from "../model.ts";
import { flatText } from "../programs/fodt.ts";
import { convert, print } from "../programs/run.ts";
import type { DocumentStyle } from "../programs/style.ts";
import { printedPage } from "../programs/web-page.ts";
import { leftOff } from "./left-off.ts";
import { decode, type Picture } from "./picture.ts";

/** A document before it is printed. */
export interface Draft {
  readonly name: string;
  readonly manuscript: Manuscript;
  readonly style: DocumentStyle;
}

function inScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const tidy = (): void => rmSync(folder, { recursive: true, force: true });
  const made = work(folder);
  if (made instanceof Promise) made.then(tidy, tidy);
  else tidy();
  return made;
}

const textOf = (pdf: string): string =>
  execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8", maxBuffer: 64 << 20 });

/** Points by which tables are set lower where LibreOffice found no page for some of their rows, and as far as they may be. */
const LOWER = 20;
const MOST_DROP = 600;

/**
 * Prints documents with LibreOffice into PDFs of their names in `folder`. Returns them as they were printed: tables stand a
 * little lower where rows were lost otherwise.
 */
export function printAll(drafts: readonly Draft[], folder: string): Draft[] {
  if (drafts.length === 0) return [];
  inScratch((scratch) => {
    const files = drafts.map(({ name, manuscript, style }) => {
      const file = join(scratch, `${name}.fodt`);
      writeFileSync(file, flatText(manuscript, style));
      return file;
    });
    convert(files, "pdf", folder);
  });
  const moved = drafts.flatMap((draft) => {
    if (leftOff(draft.manuscript, textOf(join(folder, `${draft.name}.pdf`))) === "") return [];
    if (draft.style.drop > MOST_DROP) throw new Error(`LibreOffice left rows off ${draft.name}`);
    return [{ ...draft, style: { ...draft.style, drop: draft.style.drop + LOWER } }];
  });
  const again = new Map(printAll(moved, folder).map((draft) => [draft.name, draft]));
  return drafts.map((draft) => again.get(draft.name) ?? draft);
}

/** Prints documents with a browser, which leaves tables open where a page ends. */
export function printAllOnWeb(drafts: readonly Draft[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  inScratch((scratch) => {
    for (const { name, manuscript, style } of drafts) {
      const page = join(scratch, `${name}.html`);
      writeFileSync(page, printedPage(manuscript, style));
      print(page, join(folder, `${name}.pdf`));
    }
  });
}

const pageCount = (pdf: string): number =>
  Number(/^Pages:\s*(\d+)/mu.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);

/** Points by which a document is set smaller, again and again, until it fits its page. */
const STEP = 1;
const LEAST = 6.5;

/** Prints documents of one page each, set smaller where they would be longer. Returns them as they were printed. */
export function printFitting(drafts: readonly Draft[], folder: string): Draft[] {
  if (drafts.length === 0) return [];
  const printed = printAll(drafts, folder);
  const isTooLong = ({ name }: Draft): boolean => pageCount(join(folder, `${name}.pdf`)) > 1;
  const smaller = printed.filter(isTooLong).map((draft) => {
    const fontSize = draft.style.fontSize - STEP;
    if (fontSize < LEAST) throw new RangeError(`${draft.name} does not fit a page`);
    return { ...draft, style: { ...draft.style, fontSize } };
  });
  const refitted = new Map(printFitting(smaller, folder).map((draft) => [draft.name, draft]));
  return printed.map((draft) => refitted.get(draft.name) ?? draft);
}

/** The pages of a printed document, one after the other. */
export async function* pagesOf(pdf: string, dpi: number): AsyncGenerator<Picture> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    execFileSync("pdftoppm", ["-r", String(dpi), "-png", pdf, join(folder, basename(pdf, ".pdf"))]);
    for (const name of readdirSync(folder).sort()) yield await decode(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wider than any page's text, higher than any report. */
const WINDOW = [1_000, 7_000] as const;
const MARGIN = 24;

/** A report as a browser shows it, the whole page in one picture; `dpi` 96 is a screen without scaling. */
export function screenshot({ manuscript, style }: Draft, dpi: number): Promise<Picture> {
  return inScratch(async (scratch) => {
    const [page, shot] = [join(scratch, "page.html"), join(scratch, "shot.png")];
    writeFileSync(page, printedPage(manuscript, style));
    execFileSync(
      "chromium",
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        `--user-data-dir=${join(scratch, "profile")}`,
        `--window-size=${WINDOW.join(",")}`,
        `--force-device-scale-factor=${dpi / 96}`,
        `--screenshot=${shot}`,
        `file://${page}`,
      ],
      { stdio: "ignore" },
    );
    const trimmed = await sharp(shot)
      .trim({ background: "white", threshold: 5, lineArt: true })
      .extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, background: "white" })
      .png()
      .toBuffer();
    return decode(trimmed);
  });
}
