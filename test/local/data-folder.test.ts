import { afterAll, describe, expect, it } from "vitest";
import { type DataFolder, openDataFolder } from "../../infra/local/data-folder.ts";
import { temporaryFolder } from "./running-system.ts";

const folder = temporaryFolder();

afterAll(() => folder.remove());

function open(): DataFolder {
  const opened = openDataFolder(folder.path);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe("the data folder", () => {
  it("belongs to one system at a time, which says where it is", () => {
    const first = open();
    expect(openDataFolder(folder.path)).toEqual({ ok: false, error: "" });
    first.announce("http://localhost:3000");
    expect(openDataFolder(folder.path)).toEqual({ ok: false, error: "http://localhost:3000" });
    first.release();
    open().release();
  });

  it("is new until it was used, also after a start that got nowhere", () => {
    const first = open();
    expect(first.isNew).toBe(true);
    first.release();
    const second = open();
    expect(second.isNew).toBe(true);
    second.markUsed();
    second.release();
    const third = open();
    expect(third.isNew).toBe(false);
    third.release();
  });
});
