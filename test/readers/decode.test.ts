import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, detectEncoding } from "../../shared/readers/decode.ts";
import { gb18030, joined, utf8, utf16be, utf16le } from "./bytes.ts";

const TEXT = "某县民政局2021年政府信息公开工作年度报告\n一、总体情况\n规章\t0\t0\t12\n行政许可\t35\n";
/** 政府資訊公開年度報告, 申請件數 0 12 — as Big5 writes them. */
const BIG5 = [
  0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d, 0xa6, 0x7e, 0xab, 0xd7, 0xb3, 0xf8,
  0xa7, 0x69, 0x0a, 0xa5, 0xd3, 0xbd, 0xd0, 0xa5, 0xf3, 0xbc, 0xc6, 0x09, 0x30, 0x09, 0x31, 0x32,
];

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`), "utf-8"],
    ["UTF-16 with a mark, little end first", utf16le(`\ufeff${TEXT}`), "utf-16le"],
    ["UTF-16 with a mark, big end first", utf16be(`\ufeff${TEXT}`), "utf-16be"],
    ["GB18030", gb18030(TEXT), "gb18030"],
  ])("%s is told and read back without its mark", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it("UTF-16 without a mark is told by the zeros of its digits and line ends", () => {
    const rows = "行政许可\t1\t0\t35\n".repeat(20);
    expect(decodeText(utf16le(rows))).toEqual({ text: rows, encoding: "utf-16le" });
    expect(decodeText(utf16be(rows))).toEqual({ text: rows, encoding: "utf-16be" });
  });

  it("UTF-16 without a mark is told by its words where nearly all of them are Chinese", () => {
    const prose = `${"本机关全年主动公开政府信息，依法办理申请，不予公开的说明理由。".repeat(60)}共12件`;
    expect(decodeText(utf16le(prose))).toEqual({ text: prose, encoding: "utf-16le" });
    expect(decodeText(utf16be(prose))).toEqual({ text: prose, encoding: "utf-16be" });
  });

  it("no other encoding passes for UTF-16, whatever is written in it", () => {
    const character = fc.oneof(
      fc.constantFrom(..."政府信息公开年度报告0123\t\n"),
      fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 400 }), (text) => {
        expect(detectEncoding(gb18030(text))).not.toContain("utf-16");
        expect(detectEncoding(utf8(text))).toBe("utf-8");
      }),
    );
  });

  it("Big5 is told from GB18030 by the characters that reports have", () => {
    expect(decodeText(Uint8Array.from(BIG5))).toEqual({
      text: "政府資訊公開年度報告\n申請件數\t0\t12",
      encoding: "big5",
    });
  });

  it("ASCII and nothing at all are UTF-8", () => {
    expect(detectEncoding(utf8("1\t2\n"))).toBe("utf-8");
    expect(detectEncoding(new Uint8Array())).toBe("utf-8");
  });

  it("the bytes of a mark elsewhere than at the start are no mark", () => {
    expect(decodeText(utf8(`${TEXT}\ufeff`)).text).toBe(`${TEXT}\ufeff`);
  });

  it("a few zero bytes do not make UTF-16 of UTF-8", () => {
    const bytes = joined(utf8(TEXT), [0], utf8(TEXT.repeat(3)));
    expect(decodeText(bytes).encoding).toBe("utf-8");
  });
});

describe("damaged bytes", () => {
  it("UTF-8 cut off within a character stays UTF-8, and the piece becomes U+FFFD", () => {
    const bytes = utf8(TEXT.trimEnd().slice(0, 40));
    for (const cut of [1, 2]) {
      const { text, encoding } = decodeText(bytes.subarray(0, utf8(TEXT.slice(0, 20)).length - cut));
      expect(encoding).toBe("utf-8");
      expect(text).toBe(`${TEXT.slice(0, 19)}\ufffd`);
    }
  });

  it("one wrong byte in UTF-8 does not turn the rest into other characters", () => {
    const { text, encoding } = decodeText(joined(utf8(TEXT), [0xff], utf8(TEXT)));
    expect([text, encoding]).toEqual([`${TEXT}\ufffd${TEXT}`, "utf-8"]);
  });

  it("GB18030 cut off within a character stays GB18030", () => {
    const { text, encoding } = decodeText(gb18030(TEXT.slice(0, 20)).slice(0, -1));
    expect([text, encoding]).toEqual([`${TEXT.slice(0, 19)}\ufffd`, "gb18030"]);
  });
});

describe("any bytes", () => {
  it("decode to the same text each time, and UTF-8 to what was encoded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeText(bytes)).toEqual(decodeText(bytes.slice()));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."政府信息公开年度报告0123\t\n"), minLength: 1 }),
        (text) => {
          expect(decodeText(utf8(text)).text).toBe(text);
        },
      ),
    );
  });
});
