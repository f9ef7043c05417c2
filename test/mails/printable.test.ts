import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief, printable } from "../../shared/mails/printable.ts";
import { anyText } from "./any-text.ts";

describe("printable", () => {
  it.each([
    ["a\r\nBcc: b@c.example", "a Bcc: b@c.example"],
    ["甲\u2028乙\u2029丙\u0085丁\u0000戊", "甲 乙 丙 丁 戊"],
    ["年报\u202etxt.exe", "年报txt.exe"],
    ["零\u200b宽\ufeff字\u2066符\u2069", "零宽字符"],
    ["\ud800半个", "\ufffd半个"],
  ])("%j shows as %j", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it("leaves Chinese, punctuation and characters beyond the basic plane as they are", () => {
    const text = "（七）总计·“三安全一稳定”，𠮷野";
    expect(printable(text)).toBe(text);
  });

  it("is one line without invisible characters, whatever comes in", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

describe("brief", () => {
  it("counts characters, not code units, and marks the cut", () => {
    expect(brief("𠮷𠮷𠮷", 3)).toBe("𠮷𠮷𠮷");
    expect(brief("𠮷𠮷𠮷𠮷", 3)).toBe("𠮷𠮷…");
  });

  it("keeps to its limit, also where most of the text is invisible or a million characters long", () => {
    expect(brief(`${"\u200b".repeat(50)}  ${"长".repeat(1_000_000)}`, 10)).toHaveLength(10);
    fc.assert(
      fc.property(anyText(80), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        expect(Array.from(brief(text, limit)).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
