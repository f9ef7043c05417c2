import { doubted, OBJECT, struckOut } from "../flow/unseen.ts";
import type { FormattedNumber } from "./number-display.ts";

/** Built-in formats (18.8.30) whose code is not in the file; dates as Chinese Windows shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH_DAY = 'yyyy"年"m"月"d"日"';
const CHINESE: Readonly<Record<number, string>> = {
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  31: YEAR_MONTH_DAY,
  36: YEAR_MONTH,
  50: YEAR_MONTH,
  51: MONTH_DAY,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The code of a built-in number format. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? CHINESE[id] ?? "General";

export interface CellStyle {
  readonly code: string;
  readonly framed: boolean;
  /** Struck out: what stands in the cell no longer holds. */
  readonly struck: boolean;
  /** In white or tiny letters, on no ground of their own. */
  readonly unseen: boolean;
  /** A line from corner to corner says that nothing is to be filled in, as a slash does. */
  readonly crossed: boolean;
}

/** Formats that fill the cell with a sign, or write in white. */
const HIDING_CODE = /\*[^\s_]|\[(?:white|白色|(?:color|颜色)\s*2)\]/iu;

/** What a cell in such a style holds: figures that are struck out or not seen are neither read nor passed over. */
export function shownIn(
  style: CellStyle | undefined,
  content: string | FormattedNumber,
): string | FormattedNumber {
  if (style === undefined) return content;
  if (content === "") return style.crossed ? OBJECT : "";
  if (typeof content !== "string" && HIDING_CODE.test(content.code)) return OBJECT;
  if (!(style.struck || style.unseen)) return content;
  if (typeof content !== "string") return OBJECT;
  return style.struck ? struckOut(content, true) : doubted(content, true);
}
