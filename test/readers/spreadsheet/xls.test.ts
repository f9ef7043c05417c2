import { utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readXls } from "../../../shared/readers/spreadsheet/xls.ts";
import { changed } from "../package/damaged.ts";
import { againstTruth, EXACT, realFile } from "../package/real-files.ts";
import { refusalOf } from "../package/zips.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";

/** A workbook in the format of Excel 97, as another program than LibreOffice writes it. */
function xlsOf(sheets: readonly WorkSheet[], change: (book: WorkBook) => void = () => undefined): Uint8Array {
  const book = utils.book_new();
  sheets.forEach((sheet, n) => {
    utils.book_append_sheet(book, sheet, `表${n}`);
  });
  change(book);
  return new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }));
}

const sheetOf = (...rows: readonly (readonly (string | number | null)[])[]): WorkSheet =>
  utils.aoa_to_sheet(rows.map((row) => [...row]));

describe("a workbook of Excel 97 to 2003", () => {
  it("that a program saved is read as a report, every cell of it", async () => {
    expect(againstTruth(await readXls(realFile("report.xls")))).toEqual(EXACT);
  });

  it("shows text, numbers, blanks and merged cells", async () => {
    const sheet = sheetOf(
      ["不予公开", "甲", 12, 0.25],
      [null, "乙", -3, 1_234_567.5],
      ["总计", null, 30, "－"],
    );
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const document = await readXls(xlsOf([sheet]));
    expect(tablesIn(document)).toEqual([
      [
        ["不予公开", "甲", "12", "0.25"],
        ["乙", "-3", "1234567.5"],
        ["总计", "", "30", "－"],
      ],
    ]);
    expect(cornersIn(document)).toMatchObject({ 不予公开: "0,0+2×1" });
  });

  it("shows numbers in their formats, and what formulas gave", async () => {
    const sheet = sheetOf(["甲", 12.4, 3, 0.5], ["乙", 7, 8, 9]);
    Object.assign(sheet.B1, { z: "0" });
    Object.assign(sheet.C1, { z: "0.00" });
    Object.assign(sheet.D1, { z: "0%" });
    sheet.B2 = { t: "n", v: 7, f: "3+4" };
    expect(tablesIn(await readXls(xlsOf([sheet])))).toEqual([
      [
        ["甲", "12", "3.00", "50%"],
        ["乙", "7", "8", "9"],
      ],
    ]);
  });

  it("does not show hidden sheets", async () => {
    const bytes = xlsOf([sheetOf(["甲"]), sheetOf(["乙"])], (book) => {
      book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    });
    expect(shownIn(await readXls(bytes))).toEqual(["乙"]);
  });
});

describe("a damaged workbook", () => {
  it("is told so wherever it is cut off, but for what follows the workbook in the file", async () => {
    const whole = realFile("report.xls");
    for (let kilobyte = 1; kilobyte * 1_024 < whole.length; kilobyte += 1) {
      const bytes = whole.subarray(0, kilobyte * 1_024);
      const refusal = await refusalOf(() => readXls(bytes));
      if (refusal === null) expect(againstTruth(await readXls(bytes))).toEqual(EXACT);
      else expect(["CORRUPT", "UNSUPPORTED"]).toContain(refusal);
    }
  });

  it("is read or refused, whatever bytes are changed", async () => {
    for (const outcome of await changed(readXls, realFile("report.xls"), 200))
      expect([null, "CORRUPT", "ENCRYPTED", "UNSUPPORTED", "TOO_COMPLEX"]).toContain(outcome);
  });

  it("of an older Excel is refused", async () => {
    const old = new Uint8Array(
      write({ SheetNames: ["a"], Sheets: { a: sheetOf(["甲"]) } }, { type: "buffer", bookType: "biff5" }),
    );
    expect(await refusalOf(() => readXls(old))).toBe("UNSUPPORTED");
  });
});
