import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly inBundle?: boolean;
  readonly integrity?: string;
}

/** Licences that let the project be given on under its own. */
const PERMISSIVE = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"]);

/** Whether an SPDX expression leaves the choice of a permissive licence: `(MIT OR EUPL-1.1+)` does. */
const mayBeGivenOn = (expression = ""): boolean =>
  expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => PERMISSIVE.has(licence)));

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const packages = Object.entries(lock.packages).filter(([place]) => place !== "");

/** A library under the LGPL, unchanged, in packages of its own that can be replaced: infra/decisions/0021. */
const SHARED_LIBRARY = /^node_modules\/@img\/sharp-/;

describe("packages that the product is made of", () => {
  const product = packages.filter(([place, { dev }]) => dev !== true && !SHARED_LIBRARY.test(place));

  it("are under licences that let them be given on", () => {
    expect(product.length).toBeGreaterThan(50);
    const others = product.filter(([, { license }]) => !mayBeGivenOn(license));
    expect(others.map(([place, { license }]) => [place, license])).toEqual([]);
  });
});

describe("packages", () => {
  it("are locked by their hash, but for what other packages carry inside and tools for other platforms", () => {
    const loose = packages.filter(
      ([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true,
    );
    const needed = loose.filter(([, { dev, optional }]) => dev !== true || optional !== true);
    expect(needed.map(([place]) => place)).toEqual([]);
  });
});
