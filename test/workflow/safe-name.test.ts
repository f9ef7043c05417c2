import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uploadKey } from "../../functions/api/uploads/upload-key.ts";
import { safeFileName, safeFolder } from "../../shared/workflow/safe-name.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(..."./\\. 年报a\u202e\u0000\n\ud800😀"), maxLength: 400 }),
);

describe("file names", () => {
  it.each([
    ["报告.html", "报告.html"],
    ["C:\\Users\\x\\2021年报.doc", "2021年报.doc"],
    ["../../etc/passwd", "passwd"],
    ["..", "document"],
    ["", "document"],
    [" .hidden ", "hidden"],
    ["a\u0000b\r\nc.txt", "abc.txt"],
    ["invoice\u202etxt.exe", "invoicetxt.exe"],
    ['a<b>:"|?*.txt', "a_b______.txt"],
    ["年  报\t.txt", "年 报.txt"],
    ["e\u0301.txt", "\u00e9.txt"],
  ])("%j becomes %j", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it("are cut between characters, and keep their extension", () => {
    const safe = safeFileName(`${"报".repeat(300)}.html`);
    expect(safe).toMatch(/^报+\.html$/);
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(180);
    expect(Buffer.byteLength(safe)).toBeGreaterThan(170);
  });

  it("are safe whatever is sent, and stay as they are the second time", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$/u);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(180);
        expect(safe.length).toBeGreaterThan(0);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });
});

describe("keys", () => {
  it("stay below incoming/, within S3's 1024 bytes, and end with id and name", () => {
    fc.assert(
      fc.property(anyText, anyText, (fileName, folder) => {
        const key = uploadKey({ fileName, folder, id: "ID" });
        const parts = key.split("/");
        expect(parts[0]).toBe("incoming");
        expect(parts.at(-2)).toBe("ID");
        expect(parts.some((part) => part === "" || part === "." || part === "..")).toBe(false);
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
        expect(parts.slice(1, -2)).toEqual(safeFolder(folder));
      }),
    );
  });
});
