import { describe, expect, it } from "vitest";
import type { InboxFile } from "../../../infra/local/inbox/scan.ts";
import { Settled } from "../../../infra/local/inbox/settled.ts";

const file = (name: string, stamp: string, size = 1): InboxFile => ({
  path: Buffer.from(name),
  folders: [],
  name,
  size,
  stamp,
});

const names = (files: readonly InboxFile[]): string[] => files.map(({ name }) => name);

describe("which files are no longer being written", () => {
  it("those that stay the same for a quarter of a second", () => {
    const settled = new Settled();
    expect(names(settled.pick([file("a", "1")], 0))).toEqual([]);
    expect(names(settled.pick([file("a", "1")], 249))).toEqual([]);
    expect(names(settled.pick([file("a", "1")], 250))).toEqual(["a"]);
  });

  it("a change starts the wait again", () => {
    const settled = new Settled();
    settled.pick([file("a", "1")], 0);
    settled.pick([file("a", "2")], 200);
    expect(names(settled.pick([file("a", "2")], 400))).toEqual([]);
    expect(names(settled.pick([file("a", "2")], 450))).toEqual(["a"]);
  });

  it("an empty file may only just have been begun, and is given longer", () => {
    const settled = new Settled();
    settled.pick([file("a", "1", 0)], 0);
    expect(names(settled.pick([file("a", "1", 0)], 1_000))).toEqual([]);
    expect(names(settled.pick([file("a", "1", 0)], 1_500))).toEqual(["a"]);
  });

  it("a file that went away and came back starts anew, and one that failed is left alone for a while", () => {
    const settled = new Settled();
    settled.pick([file("a", "1")], 0);
    settled.pick([], 100);
    expect(settled.due).toBeUndefined();
    expect(names(settled.pick([file("a", "1")], 300))).toEqual([]);
    settled.postpone(file("a", "1"), 1_000);
    expect(settled.due).toBe(6_000);
    expect(names(settled.pick([file("a", "1")], 5_999))).toEqual([]);
    expect(names(settled.pick([file("a", "1")], 6_000))).toEqual(["a"]);
  });
});
