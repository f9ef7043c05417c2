import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../shared/form/cells.ts";
import { brokenIdentities } from "../identities.ts";
import { LAYOUTS } from "../layouts/catalogue.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Truth } from "../model.ts";
import { type Random, seededRandom } from "../random.ts";
import { generateReport } from "../report.ts";
import { truthOf } from "../truth.ts";
import type { Damage } from "./draft.ts";
import { ALL_DAMAGES, inflict, SEEN_DAMAGES } from "./inflict.ts";
import { UNSEEN_DAMAGES } from "./unseen.ts";

const layouts = LAYOUTS.map(([, layout]) => layout);
const named = (name: string): Damage => {
  const damage = ALL_DAMAGES.find((candidate) => candidate.name === name);
  if (damage === undefined) throw new Error(`no damage ${name}`);
  return damage;
};

interface Trial {
  readonly before: Truth;
  readonly after: Truth;
  readonly apparent: Truth;
  readonly description: string;
  readonly text: string;
  readonly sound: string;
}

function trial(damage: Damage, seed: number, layout: Layout): Trial | null {
  const random: Random = seededRandom(seed * 977 + 1);
  const { manuscript, truth } = generateReport(seed);
  const done = inflict(manuscript, layout, [damage], random);
  const [note] = done.notes;
  if (note === undefined) return null;
  return {
    before: truth,
    after: done.truth,
    apparent: truthOf(done.manuscript),
    description: note.description,
    text: layout.render(done.manuscript, seededRandom(seed), "utf-8"),
    sound: layout.render(manuscript, seededRandom(seed), "utf-8"),
  };
}

/** The damage on forty reports, each in another layout. */
function trials(name: string, accept: (layout: Layout) => boolean = () => true): Trial[] {
  const fitting = layouts.filter(accept);
  return Array.from({ length: 40 }, (_, seed) =>
    trial(named(name), seed, fitting[seed % fitting.length] as Layout),
  ).filter((made) => made !== null);
}

const rowOf = (id: string): string =>
  id.startsWith("remedies") ? "remedies" : id.slice(0, id.lastIndexOf("."));

describe.each(ALL_DAMAGES.map((damage) => damage.name))("%s", (name) => {
  const made = trials(name);

  it("is met, says what it did, and changes the file", () => {
    expect(made.length).toBeGreaterThan(0);
    for (const { description, text, sound } of made) {
      expect(description).not.toBe("");
      expect(text).not.toBe(sound);
    }
  });

  it("leaves a truth about every cell of the form, each told once", () => {
    for (const { after } of made) {
      const told = [...Object.keys(after.cells), ...after.mustNotAssert];
      expect(told.sort()).toEqual(
        cellsOf(after.forms)
          .map((cell) => cell.id)
          .sort(),
      );
    }
  });

  it("never makes the truth say another number than the agency reported", () => {
    for (const { before, after } of made)
      for (const [id, reading] of Object.entries(after.cells))
        expect(reading === null || reading === before.cells[id], `${id}: ${reading}`).toBe(true);
  });
});

describe("what nobody can tell any more", () => {
  it("is a lost row, whole", () => {
    for (const { after } of trials("row-lost")) {
      expect(new Set(after.mustNotAssert.map(rowOf)).size).toBe(1);
      expect(Object.keys(after.cells).map(rowOf)).not.toContain(rowOf(after.mustNotAssert[0] ?? ""));
    }
  });

  it.each(["value-lost", "two-values-lost"])("is every cell of a row with %s", (name) => {
    for (const { before, after } of trials(name)) {
      const row = rowOf(after.mustNotAssert[0] ?? "");
      expect(after.mustNotAssert).toEqual(Object.keys(before.cells).filter((id) => rowOf(id) === row));
    }
  });

  it("is only the cell that two printings of a row or of a report disagree on", () => {
    for (const name of ["row-contradicted", "printed-twice-differently"])
      for (const { after } of trials(name)) {
        expect(after.mustNotAssert.length).toBeGreaterThan(0);
        expect(after.mustNotAssert.length).toBeLessThanOrEqual(name === "row-contradicted" ? 2 : 1);
      }
  });

  it("is what a doubled or a stray value may have pushed aside, and not the rest", () => {
    const doubled = trials("value-doubled");
    expect(doubled.some(({ after }) => after.mustNotAssert.length === 0)).toBe(true);
    expect(doubled.some(({ after }) => after.mustNotAssert.length > 0)).toBe(true);
    for (const { after } of [...doubled, ...trials("value-gained")])
      expect(new Set(after.mustNotAssert.map(rowOf)).size).toBeLessThanOrEqual(1);
  });

  it("is table 4 where it is missing", () => {
    for (const { after } of trials("table-4-missing"))
      expect(
        after.mustNotAssert.every((id) => id.startsWith("remedies.")) && after.mustNotAssert.length,
      ).toBe(15);
  });
});

describe("damages that only disturb the page", () => {
  it.each([
    "value-with-remark",
    "footnote-mark",
    "row-repeated",
    "rows-swapped",
    "unknown-row",
    "subtotal-row",
    "subtotal-column",
    "page-break",
    "header-repeated",
    "row-cut",
    "row-slipped",
    "label-misspelt",
    "label-lost",
    "label-glued",
    "caption-lost",
    "header-lost",
    "header-shattered",
    "values-before-labels",
    "two-reports",
    "printed-twice",
    "headings-unnumbered",
  ])("%s leaves the truth as it was", (name) => {
    for (const { before, after } of trials(name)) expect(after).toEqual(before);
  });

  it("value-erased leaves one cell blank that was not", () => {
    for (const { before, after } of trials("value-erased", (layout) => layout.keepsBlanks)) {
      const blanked = Object.keys(after.cells).filter((id) => after.cells[id] !== before.cells[id]);
      expect(blanked).toHaveLength(1);
      expect(after.cells[blanked[0] ?? ""]).toBeNull();
    }
  });
});

describe("damages that structure cannot show", () => {
  it("are marked, and no other is", () => {
    expect(UNSEEN_DAMAGES.every(([, damage]) => damage.unseen)).toBe(true);
    expect(SEEN_DAMAGES.some(([, damage]) => damage.unseen)).toBe(false);
  });

  it.each(["value-lost-and-another-gained", "values-against-next-label", "column-slipped"])(
    "%s breaks a sum, with every row complete",
    (name) => {
      for (const { before, after, apparent } of trials(name)) {
        expect(after).toEqual(before);
        expect(apparent.mustNotAssert).toEqual([]);
        expect(brokenIdentities(before.cells, before.forms)).toEqual([]);
        expect(brokenIdentities(apparent.cells, apparent.forms)).not.toEqual([]);
      }
    },
  );
});
