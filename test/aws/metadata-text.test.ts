import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeMetadata, encodeMetadata } from "../../shared/aws/metadata-text.ts";

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeMetadata(encodeMetadata(text))).toBe(text);
    }),
    { examples: [["=?UTF-8?B?eA==?="], ["a\r\nx-amz-meta-b: c"], [" a "], ["教育局".repeat(60)], ["甲 乙"]] },
  );
});

test("a value is one line of printable ASCII, in words of at most 75 characters", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\r\n", "\0", "=?", "教", "𠮷", "é") }),
      (text) => {
        const value = encodeMetadata(text);
        expect(value).toMatch(/^[\x20-\x7e]*$/);
        if (value.startsWith("=?"))
          for (const word of value.split(" ")) expect(word.length).toBeLessThanOrEqual(75);
      },
    ),
  );
});

test("reads what S3 makes of raw values, and leaves alone what it does not know", () => {
  expect(decodeMetadata("=?UTF-8?Q?=E6=95=99=E8=82=B2_a?=")).toBe("教育 a");
  expect(decodeMetadata("=?utf-8?b?5pWZ6IKy?= =?UTF-8?Q?=E5=B1=80?= x")).toBe("教育局 x");
  expect(decodeMetadata("=?UTF-8?B?5pU=?= =?UTF-8?B?mQ==?=")).toBe("教");
  expect(decodeMetadata("x@y.cn")).toBe("x@y.cn");
  expect(decodeMetadata("=?GBK?B?vMw=?=")).toBe("=?GBK?B?vMw=?=");
});
