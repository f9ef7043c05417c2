import { describe, expect, it } from "vitest";
import { mayWriteTo, parseDomains } from "../../../functions/notify/domains.ts";
import { domains } from "./settings.ts";

describe("the domains that may be written to", () => {
  const policy = domains("water.example, .gov.example , 政务.cn");

  it.each([
    "clerk@water.example",
    "clerk@gov.example",
    "clerk@bureau.gov.example",
    "clerk@a.b.gov.example",
    "clerk@xn--zfr164b.cn",
  ])("%s may be", (address) => {
    expect(mayWriteTo(policy, address)).toBe(true);
  });

  it.each([
    "clerk@sub.water.example",
    "clerk@nowater.example",
    "clerk@water.example.evil.example",
    "clerk@evilgov.example",
    "clerk@example",
    "water.example@evil.example",
  ])("%s may not be", (address) => {
    expect(mayWriteTo(policy, address)).toBe(false);
  });

  it("are all of them where the entry is a star", () => {
    expect(mayWriteTo(domains("*"), "anyone@any.example")).toBe(true);
  });

  it.each([
    "",
    " , ",
    "water",
    "*.gov.example",
    "water.example;gov.example",
    "a@water.example",
    ".",
    "..gov.example",
  ])("%j is not understood", (text) => {
    expect(parseDomains(text)).toBeNull();
  });
});
