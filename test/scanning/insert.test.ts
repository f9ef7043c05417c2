import { describe, expect, it } from "vitest";
import type { Block, SourceDocument, Unread } from "../../shared/document/document.ts";
import { blocksBefore, inserted } from "../../shared/scanning/insert.ts";
import { scannedOf } from "../../shared/scanning/scanned.ts";
import type { Sheet } from "../../shared/scanning/sheet.ts";

const at = (page: number, top: number): Block => ({
  kind: "line",
  separator: "none",
  parts: [{ text: `${page}:${top}`, at: { page, box: [0, top, 10, top + 10] } }],
});
const texts = ({ blocks }: Pick<SourceDocument, "blocks">): string[] =>
  blocks.flatMap((block) => (block.kind === "line" ? block.parts.map(({ text }) => text) : ["grid"]));
const unread = (page: number): Unread => ({ at: { page, box: [0, 0, 595, 842] }, reason: "picture" });
const sheet = (page: number, before: number, part = unread(page)): Sheet => ({
  page,
  box: null,
  before,
  unread: part,
});
const DIGITAL: SourceDocument = {
  format: "pdf",
  encoding: "binary",
  blocks: [at(1, 50), at(1, 400), at(3, 20)],
  metadata: {},
};

describe("what was recognised stands where its picture stood", () => {
  it("on its page, and at its height", () => {
    expect(blocksBefore(DIGITAL.blocks, 1, 0)).toBe(0);
    expect(blocksBefore(DIGITAL.blocks, 1, 200)).toBe(1);
    expect(blocksBefore(DIGITAL.blocks, 2, 0)).toBe(2);
    expect(blocksBefore(DIGITAL.blocks, 4, 0)).toBe(3);
  });

  it("in order, whatever the order in which it came; the text stays as it was", () => {
    const sheets = [sheet(2, 2), sheet(4, 3), sheet(1, 1)];
    const document = { ...DIGITAL, unread: sheets.map((one) => one.unread) };
    const result = inserted(document, sheets, [[at(2, 1), at(2, 2)], [at(4, 1)], []]);
    expect(texts(result)).toEqual(["1:50", "1:400", "2:1", "2:2", "3:20", "4:1"]);
    expect(result.format).toBe("pdf");
    expect(result.unread).toBeUndefined();
  });

  it("what was not recognised stays unread, and what nobody asked for", () => {
    const [failed, other] = [unread(2), unread(9)];
    const result = inserted({ ...DIGITAL, unread: [failed, other] }, [sheet(2, 2, failed)], [null]);
    expect(result.unread).toEqual([other, failed]);
  });

  it("a document without any text of its own is a scan", () => {
    const blank: Block = { kind: "line", separator: "none", parts: [] };
    expect(inserted({ ...DIGITAL, blocks: [blank] }, [sheet(1, 0)], [[at(1, 1)]]).format).toBe("scan");
  });
});

describe("a file whose pages were recognised", () => {
  const plan = { document: { ...DIGITAL, blocks: [], unread: [unread(1)] }, sheets: [sheet(1, 0)] };
  const corrupt = { ok: false, error: { code: "CORRUPT", detail: "cut off" } } as const;

  it("is its document, with the number of its pages", () => {
    const page = { ok: true, value: { blocks: [at(1, 1)], kept: null } } as const;
    expect(scannedOf(plan, [page])).toMatchObject({ ok: true, value: { pages: 1, isPdf: true, kept: [] } });
  });

  it("is rejected where nothing was recognised, and for the reason of its page where that failed", () => {
    const nothing = { ok: true, value: { blocks: [], kept: null } } as const;
    expect(scannedOf(plan, [nothing])).toMatchObject({ ok: false, error: { code: "NO_TEXT" } });
    expect(scannedOf(plan, [corrupt])).toEqual(corrupt);
  });

  it("stands with a page that failed, where other pages say something", () => {
    const two = { document: DIGITAL, sheets: [sheet(2, 2)] };
    expect(scannedOf(two, [corrupt])).toMatchObject({
      ok: true,
      value: { document: { unread: [unread(2)] } },
    });
  });
});
