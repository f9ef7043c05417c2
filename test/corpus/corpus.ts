import { prescribedEdition } from "../../shared/form/edition.ts";
import type { Case, Expectation } from "./case.ts";
import { HTML_ENCODINGS, TEXT_ENCODINGS } from "./encodings/encoding.ts";
import { LAYOUTS } from "./layouts/catalogue.ts";
import type { Layout } from "./layouts/layout.ts";
import type { Truth } from "./model.ts";
import type { ZeroStyle } from "./printing.ts";
import { type Random, seededRandom, seedOf } from "./random.ts";
import { generateReport } from "./report.ts";

export interface CorpusOptions {
  readonly seed: number;
  readonly count: number;
}

function zerosFor(layout: Layout, random: Random): ZeroStyle {
  return random.weighted<ZeroStyle>([
    [85, "0"],
    [layout.keepsBlanks ? 8 : 0, ""],
    [4, "-"],
    [3, "/"],
  ]);
}

function expected(truth: Truth): Expectation {
  const prescribed = prescribedEdition(truth.reportYear);
  const sound =
    truth.forms.proactiveDisclosure === prescribed &&
    truth.forms.requests === prescribed &&
    Object.values(truth.cells).every((reading) => reading !== null);
  return { silentAllowed: false, verdict: sound ? "valid" : "open" };
}

/** The nth case of a corpus; the same seed and n always make the same bytes. */
export function caseAt(seed: number, n: number): Case {
  const random = seededRandom(seedOf(seed, n));
  const layout = random.weighted(LAYOUTS);
  const encoding = random.weighted(layout.carrier === "html" ? HTML_ENCODINGS : TEXT_ENCODINGS);
  const { manuscript, truth } = generateReport(random.int(0, 2 ** 32 - 1), {
    zeros: zerosFor(layout, random),
  });
  const name = `${String(n).padStart(5, "0")}-${layout.name}`;
  return {
    name,
    fileName: `${name}.${layout.carrier === "html" ? "html" : "txt"}`,
    bytes: encoding.encode(layout.render(manuscript, random, encoding.charset)),
    truth,
    layout: layout.name,
    encoding: encoding.name,
    damages: [],
    expectation: expected(truth),
  };
}

/** Synthetic reports in every layout, encoding and damage, each with the truth about it. */
export function* corpus({ seed, count }: CorpusOptions): Generator<Case> {
  for (let n = 0; n < count; n += 1) yield caseAt(seed, n);
}
