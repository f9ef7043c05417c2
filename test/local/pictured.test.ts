import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileRecord, ReviewDetail, ReviewRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";
import { scanFixture } from "./sample-paths.ts";

const LONG = { timeout: 300_000, interval: 200 };
const NAMES = ["fixture-docx-000.docx", "fixture-html-000.html"];

interface Read {
  readonly cells: Readonly<Record<string, { readonly value: number | null; readonly at: object | null }>>;
}

const truthOf = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(scanFixture(name.replace(/\.\w+$/u, ".truth.json")), "utf8")).cells;

const folder = temporaryFolder();
let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start(folder.path);
  for (const name of NAMES) copyFileSync(scanFixture(name), join(system.inbox, name));
  await vi.waitFor(async () => {
    const files = await system.all<FileRecord>("/v1/ingestions?");
    expect(files.filter(({ open }) => !open)).toHaveLength(NAMES.length);
  }, LONG);
}, 400_000);

afterAll(async () => {
  await system.stop();
  folder.remove();
});

describe.each(NAMES)("a table that is a picture in %s", (name) => {
  const fileOf = async (): Promise<FileRecord> => {
    const files = await system.all<FileRecord>("/v1/ingestions?");
    const found = files.find(({ fileName }) => fileName === name);
    if (found === undefined) throw new Error("not there");
    return found;
  };

  it("was recognised, and the report waits for a person, for its other tables are not there", async () => {
    const { status, steps } = await fileOf();
    expect(status).toBe("needsReview");
    expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(["scanning", "extracted"]));
  });

  it("has every number that it shows, each with its place in the picture", async () => {
    const { reports } = await fileOf();
    const [report] = reports;
    const { cells } = await system.json<Read>(
      `/v1/reports/${encodeURIComponent(report?.agency ?? "")}/${report?.year}`,
    );
    const numbers = Object.entries(truthOf(name)).filter(([, value]) => typeof value === "number");
    expect(numbers.length).toBeGreaterThan(5);
    for (const [id, value] of numbers)
      expect({ id, ...cells[id] }).toMatchObject({ id, value, at: { page: 1, box: expect.any(Array) } });
  });

  it("is shown to the reviewer as the picture that it is", async () => {
    const { id } = await fileOf();
    const png = await vi.waitFor(async () => {
      const picture = await fetch(`${system.address}/v1/ingestions/${id}/pages/1`);
      expect(picture.headers.get("content-type")).toBe("image/png");
      return Buffer.from(await picture.arrayBuffer());
    }, LONG);
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    const reviews = await system.all<ReviewRecord>("/v1/reviews?status=open&");
    const review = reviews.find(({ fileName }) => fileName === name);
    const { doubtful } = await system.json<ReviewDetail>(`/v1/reviews/${review?.id}`);
    expect(doubtful.filter(({ kind }) => kind === "missing").length).toBeGreaterThan(100);
  });
});
