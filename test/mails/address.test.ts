import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiDomain, parseAddress, parseAddressList } from "../../shared/mails/address.ts";

describe("parseAddress", () => {
  it.each([
    ["clerk@water.example", "clerk@water.example"],
    ["  Li.Ming+gk@Water.EXAMPLE ", "Li.Ming+gk@water.example"],
    ["o'neil_1@a-b.example", "o'neil_1@a-b.example"],
    ["clerk@政务.cn", "clerk@xn--zfr164b.cn"],
    ["clerk@ｗａｔｅｒ.example", "clerk@water.example"],
    ["clerk@localhost", "clerk@localhost"],
    [`${"a".repeat(64)}@water.example`, `${"a".repeat(64)}@water.example`],
  ])("%j is %j", (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it.each([
    "",
    "clerk",
    "@water.example",
    "clerk@",
    "clerk@water",
    "clerk@water.example.",
    "clerk@.example",
    "clerk@-a.example",
    "clerk@a_b.example",
    "clerk@127.0.0.1",
    "clerk@[127.0.0.1]",
    "clerk@water.example/../x",
    "clerk@water.example:25",
    ".clerk@water.example",
    "cl..erk@water.example",
    '"clerk"@water.example',
    "clerk(x)@water.example",
    "李明@water.example",
    "clerk @water.example",
    "clerk@evil.example@water.example",
    "李明 <clerk@water.example>",
    "<clerk@water.example>",
    "clerk@water.example\r\nBcc: all@water.example",
    "clerk\n@water.example",
    "clerk@water.example\0.evil.example",
    "clerk@wat\u200ber.example",
    "clerk@water.example,boss@water.example",
    `${"a".repeat(65)}@water.example`,
    `clerk@${"a".repeat(64)}.example`,
    `clerk@${"a.".repeat(130)}example`,
  ])("%j is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("gives only bare ASCII addresses, which it reads back as they are", () => {
    const part = fc.string({ unit: fc.constantFrom(..."aB1.-_@<>,; \r\n\0\"'()[]政。") });
    fc.assert(
      fc.property(part, part, (local, domain) => {
        const address = parseAddress(`${local}@${domain}.example`);
        if (address === null) return;
        expect(address).toMatch(/^[!#-'*+\-/-9=?A-Z^-~.]+@[a-z0-9.-]+$/u);
        expect(parseAddress(address)).toBe(address);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("parseAddressList", () => {
  it("takes commas and semicolons of both widths, drops repeats, and says what it refused", () => {
    const list = parseAddressList("a@x.example, b@x.example；A@X.example，，nobody;c@y.example、d@y.example");
    expect(list).toEqual({
      addresses: ["a@x.example", "b@x.example", "c@y.example", "d@y.example"],
      refused: ["nobody"],
    });
  });

  it("refuses a list that is absurdly long, and finds nothing in an empty one", () => {
    expect(parseAddressList("a@x.example,".repeat(1_000)).addresses).toEqual([]);
    expect(parseAddressList(" , ")).toEqual({ addresses: [], refused: [] });
  });
});

describe("asciiDomain", () => {
  it("tells a look-alike from the name that it looks like", () => {
    expect(asciiDomain("wаter.example")).toBe("xn--wter-53d.example");
    expect(asciiDomain("water.example")).toBe("water.example");
  });
});
