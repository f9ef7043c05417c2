import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "../../../functions/api/operations.ts";
import { ROUTES } from "../../../infra/routes.ts";

describe("the operation table", () => {
  it("holds exactly the routes of the topology", () => {
    const table = OPERATIONS.map(({ method, path, id, open }) => ({ method, path, operation: id, open }));
    const order = (a: { operation: string }, b: { operation: string }) =>
      a.operation < b.operation ? -1 : 1;
    expect(table.toSorted(order)).toEqual([...ROUTES].sort(order));
  });

  it("has one file an operation, named after it", async () => {
    const files = await readdir("functions/api/operations");
    const named = OPERATIONS.map(({ id }) => `${id.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.ts`);
    expect(files.sort()).toEqual(named.sort());
  });

  it("knows which parameters its paths have", () => {
    for (const { path, params } of OPERATIONS) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(params.def.shape), path).toEqual(inPath);
    }
  });
});
