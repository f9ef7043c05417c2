import { describe, expect, it } from "vitest";
import { readOds } from "../../../shared/readers/spreadsheet/ods.ts";
import { COVERED, cell, openDocumentOf, p, row } from "../odt/packages.ts";
import { changed, cutOff } from "../package/damaged.ts";
import { againstTruth, EXACT, realFile } from "../package/real-files.ts";
import { refusalOf } from "../package/zips.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";

const read = (body: string, automatic = "") => readOds(openDocumentOf("spreadsheet", { body, automatic }));
const sheet = (content: string, attributes = ""): string =>
  `<table:table ${attributes}>${content}</table:table>`;

describe("an OpenDocument spreadsheet", () => {
  it("that a program saved is read as a report, every cell of it", () => {
    expect(againstTruth(readOds(realFile("report.ods")))).toEqual(EXACT);
  });

  it("shows what its cells display, merged and repeated", () => {
    const rows =
      row([
        cell("不予公开", 'table:number-rows-spanned="2"'),
        cell("12", 'office:value-type="float" office:value="12.4"'),
        cell("1"),
      ]) +
      row([COVERED, cell("0", 'table:number-columns-repeated="2"')]) +
      row(
        ['<table:table-cell table:number-columns-repeated="16384"/>'],
        'table:number-rows-repeated="1048574"',
      );
    const document = read(sheet(rows));
    expect(tablesIn(document)).toEqual([
      [
        ["不予公开", "12", "1"],
        ["0", "0"],
      ],
    ]);
    expect(cornersIn(document)).toMatchObject({ 不予公开: "0,0+2×1" });
  });

  it("leaves out hidden sheets, rows and columns; a struck figure is neither read nor blank", () => {
    const styles = `<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>
      <style:style style:name="s" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>`;
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>';
    const rows =
      row([cell("总计"), cell("9"), cell("3")]) +
      row([cell("8"), cell("8")], 'table:visibility="filter"') +
      row([cell("合计"), cell("9"), cell("4", 'table:style-name="s"')]) +
      row([cell("五"), cell("9"), cell("5")]);
    const body = sheet(row([cell("藏")]), 'table:style-name="h"') + sheet(columns + rows);
    expect(tablesIn(read(body, styles))).toEqual([
      [
        ["总计", "3"],
        ["合计", "\uFFFC"],
        ["五", "5"],
      ],
    ]);
  });

  it("does not take a formula that was never worked out for a blank", () => {
    const rows = row([cell("总计"), cell(p(""), 'table:formula="of:=1+2"'), cell("1")]);
    expect(tablesIn(read(sheet(rows)))).toEqual([[["总计", "of:=1+2", "1"]]]);
  });

  it("keeps blank rows of figures that have a border", () => {
    const styles =
      '<style:style style:name="b" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>';
    const b = 'table:style-name="b"';
    const rows =
      row([cell("规章", b), cell("1", b)]) +
      row([cell("许可", b), cell(p(""), b)]) +
      row([cell("三、收到申请")]);
    const document = read(sheet(rows), styles);
    expect(shownIn(document)).toEqual(["[table]", "三、收到申请"]);
    expect(tablesIn(document)).toEqual([
      [
        ["规章", "1"],
        ["许可", ""],
      ],
    ]);
  });
});

describe("a spreadsheet that is refused", () => {
  it("for its size", async () => {
    const long = row(
      [cell("1", 'table:number-columns-repeated="16000"')],
      'table:number-rows-repeated="1048576"',
    );
    expect(await refusalOf(() => read(sheet(long)))).toBe("TOO_COMPLEX");
  });

  it("or read, whatever was cut off or changed", async () => {
    expect(await cutOff(readOds, realFile("report.ods"), 30)).toEqual(new Set(["CORRUPT"]));
    for (const outcome of await changed(readOds, realFile("report.ods"), 60))
      expect([null, "CORRUPT", "ENCRYPTED", "UNSUPPORTED", "TOO_COMPLEX"]).toContain(outcome);
  });
});
