import { prescribedEdition } from "../../shared/form/edition.ts";
import type { Case, Expectation } from "./case.ts";
import { type Inflicted, inflict, inflictSome } from "./damages/inflict.ts";
import { HTML_ENCODINGS, TEXT_ENCODINGS } from "./encodings/encoding.ts";
import { LAYOUTS } from "./layouts/catalogue.ts";
import type { Layout } from "./layouts/layout.ts";
import type { ZeroStyle } from "./printing.ts";
import { type Random, seededRandom, seedOf } from "./random.ts";
import { writtenReport } from "./report.ts";

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

function expected({ truth, notes, unseen }: Inflicted): Expectation {
  if (unseen || truth.mustNotAssert.length > 0) return { silentAllowed: unseen, verdict: "notValid" };
  const prescribed = prescribedEdition(truth.reportYear);
  const sound =
    notes.length === 0 &&
    truth.forms.proactiveDisclosure === prescribed &&
    truth.forms.requests === prescribed &&
    Object.values(truth.cells).every((reading) => reading !== null);
  return { silentAllowed: false, verdict: sound ? "valid" : "open" };
}

function nameOf(n: number, layout: Layout, { notes, unseen }: Inflicted): string {
  const damage = notes.length === 0 ? "sound" : notes.map((note) => note.name).join("+");
  return `${String(n).padStart(5, "0")}-${layout.name}-${unseen ? "unseen-" : ""}${damage}`;
}

/** The nth case of a corpus; the same seed and n always make the same bytes. */
export function caseAt(seed: number, n: number): Case {
  const random = seededRandom(seedOf(seed, n));
  const layout = random.weighted(LAYOUTS);
  const encoding = random.weighted(layout.carrier === "html" ? HTML_ENCODINGS : TEXT_ENCODINGS);
  const { manuscript } = writtenReport(random.int(0, 2 ** 32 - 1), { zeros: zerosFor(layout, random) });
  const inflicted = random.chance(0.4)
    ? inflict(manuscript, layout, [], random)
    : inflictSome(manuscript, layout, random);
  const name = nameOf(n, layout, inflicted);
  return {
    name,
    fileName: `${name}.${layout.carrier === "html" ? "html" : "txt"}`,
    bytes: encoding.encode(layout.render(inflicted.manuscript, random, encoding.charset)),
    truth: inflicted.truth,
    layout: layout.name,
    encoding: encoding.name,
    damages: inflicted.notes,
    expectation: expected(inflicted),
  };
}

/** Synthetic reports in every layout, encoding and damage, each with the truth about it. */
export function* corpus({ seed, count }: CorpusOptions): Generator<Case> {
  for (let n = 0; n < count; n += 1) yield caseAt(seed, n);
}
