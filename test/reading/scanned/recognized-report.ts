import { compare } from "../../../infra/cli/evaluation/compare.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import type { Manuscript } from "../../corpus/model.ts";
import type { ZeroStyle } from "../../corpus/printing.ts";
import { type Random, seededRandom } from "../../corpus/random.ts";
import { type RecognizedOptions, recognizedDocument } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";

const ZEROS: readonly ZeroStyle[] = ["0", "0", "", "-"];

const zerosOf = (seed: number): ZeroStyle => ZEROS[seed % ZEROS.length] ?? "0";

/** How a generated report is read from its pages: cells in all, right ones, and those asserted that are not right. */
export function readRecognized(
  seed: number,
  options: RecognizedOptions,
  damage: (manuscript: Manuscript, random: Random) => Manuscript = (manuscript) => manuscript,
) {
  const random = seededRandom(seed);
  const manuscript = damage(generateReport(seed, { zeros: zerosOf(seed) }).manuscript, random);
  const truth = truthOf(manuscript);
  const read = scrutinizedReports(recognizedDocument(manuscript, options, random), "");
  const { comparison, wrong } = compare("", read.ok ? read.value : [], truth);
  return {
    cells: Object.keys(truth.cells).length,
    exact: comparison.exact,
    wrong: wrong.map((one) => `seed ${seed}: ${JSON.stringify(one)}`),
    reports: read.ok ? read.value : [],
  };
}
