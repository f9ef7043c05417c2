import { TextDecoder } from "node:util";
import { describe, expect, it } from "vitest";
import { HTML_ENCODINGS, TEXT_ENCODINGS } from "./encoding.ts";
import { encodeGb18030 } from "./gb18030.ts";

const SAMPLE = "（一）予以公开\t１２．５万元｜“三安全一稳定”　0\u00a0−8 〔2021〕30号 沅漪屿";

describe("GB18030", () => {
  it("gives back every character of the BMP that the decoder knows", () => {
    let text = "";
    for (let code = 0x20; code < 0xd800; code += 1) text += String.fromCharCode(code);
    for (let code = 0xf900; code < 0xfffd; code += 1) text += String.fromCharCode(code);
    expect(new TextDecoder("gb18030").decode(encodeGb18030(text)) === text).toBe(true);
  });

  it("writes the characters of a report in two bytes, as GBK does", () => {
    expect([...encodeGb18030("规章0")]).toEqual([0xb9, 0xe6, 0xd5, 0xc2, 0x30]);
    expect(encodeGb18030("行政事业性收费（单位：万元）")).toHaveLength(28);
  });

  it("refuses what is not in the BMP", () => {
    expect(() => encodeGb18030("\u{20000}")).toThrow(RangeError);
  });
});

describe.each([...TEXT_ENCODINGS, ...HTML_ENCODINGS].map(([, encoding]) => encoding))("$name", (encoding) => {
  it("is read back by its own decoder", () => {
    expect(new TextDecoder(encoding.label).decode(encoding.encode(SAMPLE))).toBe(SAMPLE);
  });
});
