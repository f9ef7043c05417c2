import { describe, expect, it } from "vitest";
import * as damages from "../../corpus/recognized/damage.ts";
import { confused, NOISES } from "../../corpus/recognized/noise.ts";
import { type RecognizedOptions, sure } from "../../corpus/recognized/recognized-document.ts";
import { readRecognized } from "./recognized-report.ts";

/** Reports of each kind; GOUJI_RECOGNIZED asks for more. */
const SEEDS = Array.from({ length: Number(process.env.GOUJI_RECOGNIZED ?? 3) }, (_, index) => 100 + index);

const WHOLE = { figures: sure, cuts: 0, repeatsHeader: false, tears: false };

function readAll(options: RecognizedOptions, damage?: Parameters<typeof readRecognized>[2]) {
  const read = SEEDS.map((seed) => readRecognized(seed, options, damage));
  return {
    wrong: read.flatMap(({ wrong }) => wrong),
    share: read.reduce((sum, one) => sum + one.exact, 0) / read.reduce((sum, one) => sum + one.cells, 0),
  };
}

/** A readable table in which a short label is lost altogether may hold another row there. */
const PARTLY_READABLE = new Set(["15 % confused", "40 % confused"]);

describe.each(Object.entries(NOISES))("tables whose labels are read: %s", (name, labels) => {
  it("give every cell where they are whole", () => {
    const { wrong, share } = readAll({ ...WHOLE, labels });
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(PARTLY_READABLE.has(name) ? 0.95 : 1);
  });

  it.each([
    ["cut by pages", { cuts: 0.08 }],
    ["cut by pages, the header again", { cuts: 0.08, repeatsHeader: true }],
    ["cut through rows", { cuts: 0.05, tears: true }],
  ])("give nothing wrong, and nearly every cell, where they are %s", (_, pages) => {
    const { wrong, share } = readAll({ ...WHOLE, labels, ...pages });
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThan(0.75);
  });
});

describe.each(Object.entries(damages.DAMAGES))("a table with rows %s", (_, damage) => {
  it.each([
    ["as printed", confused(0)],
    ["4 % confused", confused(0.04)],
    ["15 % confused", confused(0.15)],
  ])("gives nothing wrong where labels are read: %s", (_, labels) => {
    for (const name of ["requests", "proactiveDisclosure"] as const) {
      const { wrong } = readAll({ ...WHOLE, labels, cuts: 0.03 }, (manuscript, random) =>
        damages.withDamage(manuscript, name, damage, random),
      );
      expect(wrong).toEqual([]);
    }
  });
});

// Rows lost and added, or swapped, cannot be seen where no label is readable: infra/decisions says so.
describe.each([
  ["lost", damages.lost],
  ["added", damages.added],
  ["repeated", damages.repeated],
])("a table without readable labels, with rows %s", (_, damage) => {
  it("gives none of its cells", () => {
    const { garbage } = NOISES;
    if (garbage === undefined) throw new Error("no such noise");
    const damaged = (
      manuscript: Parameters<typeof damages.withDamage>[0],
      random: Parameters<typeof damages.withDamage>[3],
    ) => damages.withDamage(manuscript, "requests", damage, random);
    for (const seed of SEEDS) {
      const { wrong, reports } = readRecognized(seed, { ...WHOLE, labels: garbage }, damaged);
      expect(wrong).toEqual([]);
      const cells = Object.entries(reports[0]?.cells ?? {}).filter(([id]) => id.startsWith("requests."));
      expect(cells.filter(([, { kind }]) => kind !== "missing" && kind !== "ambiguous")).toEqual([]);
    }
  });
});

describe("figures that are misread for sure", () => {
  it("are not asserted where a sum of the form counts them", () => {
    for (const seed of SEEDS.flatMap((seed) => [seed, seed + 50, seed + 100])) {
      let left = 60 + (seed % 90);
      const figures: RecognizedOptions["figures"] = (text, random) => {
        left -= 1;
        const isMisread = left === 0 && /^\d{1,4}$/.test(text);
        return { text: isMisread ? String(Number(text) + 1) : text, confidence: 0.9 + 0.1 * random.next() };
      };
      const labels = confused(0.04);
      expect(readRecognized(seed, { ...WHOLE, labels, figures }).wrong).toEqual([]);
    }
  });

  it("are candidates where recognition is in doubt", () => {
    const figures: RecognizedOptions["figures"] = (text, random) =>
      random.chance(0.05) ? { text: "8", confidence: 0.6, alternatives: [text] } : sure(text, random);
    for (const seed of SEEDS) {
      const { wrong, reports } = readRecognized(seed, { ...WHOLE, labels: confused(0.02), figures });
      expect(wrong).toEqual([]);
      const [report] = reports;
      const doubtful = Object.entries(report?.cells ?? {}).filter(([, { kind }]) => kind === "ambiguous");
      expect(doubtful.length).toBeGreaterThan(0);
      const named = new Set(report?.issues.flatMap(({ cells }) => cells));
      expect(doubtful.filter(([id]) => !named.has(id))).toEqual([]);
    }
  });
});
