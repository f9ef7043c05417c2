import { describe, expect, test } from "vitest";
import { pictureIndexKey, pictureKey } from "../../../shared/records/page-pictures.ts";
import { dropAndTell } from "../../support/workflow/drop.ts";
import type { FileSpec } from "../../support/workflow/fake-core.ts";
import { createWorld } from "../../support/workflow/world.ts";

const PDF: FileSpec = { reports: [{ agency: "某市教育局", year: 2023 }], pdf: true };

async function dropped(content: FileSpec, options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  const id = dropAndTell(world, { key: "a.pdf", content, at: 1 });
  await world.drain();
  return { world, id };
}

describe("pictures of a PDF's pages", () => {
  test("are kept, with an index of them, beside the verdict", async () => {
    const { world, id } = await dropped(PDF);
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
    expect(await world.store.pictures.get(id)).toMatchObject({ status: "kept", reason: null });
    expect(await world.objects.readJson(pictureIndexKey(id))).toEqual({
      pictures: [{ page: 1, width: 2, height: 3, scale: 2 }],
    });
    expect(await world.objects.head(pictureKey(id, 1), null)).toMatchObject({ size: 1 });
  });

  test("are not made of other files", async () => {
    const { world, id } = await dropped({ ...PDF, pdf: false });
    expect(await world.store.pictures.get(id)).toBeNull();
    expect(world.logs.some(({ function: name }) => name === "render")).toBe(false);
  });

  test("that cannot be made are noted and logged; the report is as good, and nobody is troubled", async () => {
    const { world, id } = await dropped({ ...PDF, pdf: "unprintable" });
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
    expect(await world.store.pictures.get(id)).toMatchObject({
      status: "missing",
      reason: "TOO_COMPLEX: as the test wants it",
    });
    expect(world.logs).toContainEqual(expect.objectContaining({ code: "PICTURES_MISSING", ingestionId: id }));
    expect([...world.mails.values()].map(({ kind }) => kind)).toEqual(["validation"]);
  });

  test("whose message keeps failing are noted when it comes to the dead letters, and no review is opened", async () => {
    const { world, id } = await dropped({ ...PDF, broken: "render" });
    expect(await world.store.pictures.get(id)).toMatchObject({ status: "missing" });
    expect((await world.store.reviews.list("open", { limit: 9 })).items).toEqual([]);
    expect((await world.store.ingestions.get(id))?.status).toBe("valid");
  });

  test("of a file that is gone are noted as missing", async () => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.pdf", content: PDF, at: 1 });
    await world.drain((waiting) => waiting.find(({ queue }) => queue !== "pages"));
    world.objects.delete("incoming/a.pdf");
    await world.drain();
    expect(await world.store.pictures.get(id)).toMatchObject({
      status: "missing",
      reason: "the file is no longer in the bucket",
    });
  });

  test("that were asked for and forgotten are asked for again by the auditor", async () => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.pdf", content: PDF, at: 1 });
    await world.drain((waiting) => waiting.find(({ queue }) => queue !== "pages"));
    world.queues.waiting.splice(0);
    await world.audit();
    await world.drain();
    expect(await world.store.pictures.get(id)).toMatchObject({ status: "kept" });
    await world.audit();
    expect(world.queues.waiting).toEqual([]);
  });
});

test("the same comes of it when a worker dies, or a call fails, anywhere", async () => {
  const { world: undisturbed } = await dropped(PDF);
  const calls = undisturbed.faults.calls();
  for (let at = 1; at <= calls; at += 1)
    for (const effect of ["before", "after"] as const) {
      const { world, id } = await dropped(PDF, { fault: { at, effect, isDeath: at % 2 === 0 } });
      const standing = [
        (await world.store.ingestions.get(id))?.status,
        (await world.store.pictures.get(id))?.status,
        world.mails.size,
      ];
      expect(standing, `call ${at} ${effect}`).toEqual(["valid", "kept", 1]);
    }
});
