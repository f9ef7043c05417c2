import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where one of the sample reports lies. */
export const sample = (name: string): string =>
  fileURLToPath(new URL(`../../infra/local/samples/${name}`, import.meta.url));

/** Where a small scan lies that is kept with the tests. */
export const scanFixture = (name: string): string =>
  fileURLToPath(new URL(`../scanning/fixtures/${name}`, import.meta.url));

/** A valid report of an agency of its own, made from a sample. */
export function reportOf(agency: string): string {
  const text = readFileSync(sample("云栖县水务局2022年政府信息公开工作年度报告.txt"), "utf8");
  return text.replaceAll("云栖县水务局", agency);
}

/** The same with a total that its rows do not add up to. */
export function wrongReportOf(agency: string): string {
  return reportOf(agency).replace("（七）总计\t5\t2\t0\t0\t0\t0\t7", "（七）总计\t6\t2\t0\t0\t0\t0\t8");
}

const SIGNS = [..."甲乙丙丁戊己庚辛壬癸"];

/** The names of invented agencies: a different one for every number below 1000. */
export function agencyNumber(index: number): string {
  const digits = [...String(index).padStart(3, "0")].map((digit) => SIGNS[Number(digit)] ?? "");
  return `${digits.join("")}县水务局`;
}
