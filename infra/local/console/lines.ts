import { printable, toWidth, width } from "./columns.ts";
import { ENDINGS, type Ending, READ, SCAN } from "./endings.ts";
import type { Paint } from "./paint.ts";
import type { Begun, Ended } from "./tracker.ts";

const verdict = (ending: Ending): string => {
  const { mark, zh, en } = ENDINGS[ending];
  return `${mark} ${zh} ${en}`;
};

const NAME = 48;
const WAY = Math.max(...Object.values(ENDINGS).map(({ way }) => width(way)));
const VERDICT = Math.max(...(Object.keys(ENDINGS) as Ending[]).map((ending) => width(verdict(ending))));

/** The live line of one report: file, way, verdict, time. */
export function liveLine({ fileName, ending, scanned, took, about }: Ended, paint: Paint): string {
  const { tone, way: usual } = ENDINGS[ending];
  const way = scanned ? usual.replace(READ, SCAN) : usual;
  const seconds = took === null ? "" : `${(took / 1000).toFixed(2)} s`;
  const why = ending === "rejected" || ending === "failed" ? `  ${printable(about)}` : "";
  return `${toWidth(printable(fileName), NAME)}  ${paint("soft", toWidth(way, WAY))}  ${paint(
    tone,
    toWidth(verdict(ending), VERDICT),
  )} ${seconds.padStart(7)}${paint("soft", why)}`;
}

/** The live line of a file whose pictures are being recognised: its verdict comes later. */
export const scanningLine = ({ fileName }: Pick<Begun, "fileName">, paint: Paint): string =>
  `${toWidth(printable(fileName), NAME)}  ${paint("soft", toWidth(`${READ} → ${SCAN}`, WAY))}  ${paint(
    "soft",
    "… 识别中 being recognised",
  )}`;

/** A table of verdicts, with a line for each report in the order in which they ended. */
export function verdictTable(ended: readonly Ended[], paint: Paint): string {
  const abouts = ended.map(({ about }) => printable(about));
  const aboutColumn = Math.max(width("机关与年度 Report"), ...abouts.map(width));
  const rule = "─".repeat(VERDICT + aboutColumn + NAME + 4);
  const head = `${toWidth("结论 Verdict", VERDICT)}  ${toWidth("机关与年度 Report", aboutColumn)}  文件 File`;
  const rows = ended.map(
    ({ ending, fileName }, index) =>
      `${paint(ENDINGS[ending].tone, toWidth(verdict(ending), VERDICT))}  ${toWidth(abouts[index] ?? "", aboutColumn)}  ${printable(fileName)}`,
  );
  return [paint("strong", head), rule, ...rows, rule].join("\n");
}

/** Addresses under their Chinese and English names, aligned. */
export function addressLines(addresses: readonly (readonly [string, string])[], paint: Paint): string {
  const column = Math.max(...addresses.map(([name]) => width(name)));
  return addresses
    .map(([name, address]) => `${toWidth(name, column)}  ${paint("strong", address)}`)
    .join("\n");
}
