import type { Random } from "./random.ts";

/** How one document writes the labels of the form. */
export interface LabelStyle {
  readonly halfBrackets: boolean;
  /** What stands between a bracketed ordinal and its words. */
  readonly bracketGap: string;
  readonly halfCommas: boolean;
  /** What stands behind 1, 2, 3 …: the form has a full stop. */
  readonly ordinal: string;
  readonly fullWidthOrdinals: boolean;
  readonly quotes: readonly [open: string, close: string];
  /** Spaces between the characters of short labels, as in 规 章. */
  readonly spread: boolean;
  /** Narrow header cells broken over lines, as in 商业⏎企业. */
  readonly brokenHeaders: boolean;
  readonly aliases: boolean;
}

export function labelStyleOf(random: Random): LabelStyle {
  return {
    halfBrackets: random.chance(0.3),
    bracketGap: random.weighted([
      [8, ""],
      [2, " "],
      [1, "\u3000"],
    ] as const),
    halfCommas: random.chance(0.15),
    ordinal: random.weighted([
      [12, "."],
      [2, ". "],
      [2, "、"],
      [2, "．"],
      [1, ".\u3000"],
    ] as const),
    fullWidthOrdinals: random.chance(0.05),
    quotes: random.weighted([
      [8, ["“", "”"]],
      [2, ['"', '"']],
      [1, ["", ""]],
      [1, ["「", "」"]],
      [1, ["”", "”"]],
    ] as const),
    spread: random.chance(0.08),
    brokenHeaders: random.chance(0.3),
    aliases: random.chance(0.2),
  };
}

/** Other names that the field uses for a label of the form. */
const ALIASES: Readonly<Record<string, string>> = {
  行政规范性文件: "规范性文件",
  "（七）总计": "（七）合计",
  "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "（二）部分公开",
  本年制发件数: "制发件数",
  本年废止件数: "废止件数",
  现行有效件数: "现行有效",
  本年处理决定数量: "处理决定数量",
  本年新制作数量: "本年制作数量",
  对外公开总数量: "公开总数量",
};

const FULL_DIGITS = "０１２３４５６７８９";

function ordinals(text: string, style: LabelStyle): string {
  const match = /^([1-8])\.(?=\D)/u.exec(text);
  if (match?.[1] === undefined) return text;
  const digit = style.fullWidthOrdinals ? FULL_DIGITS[Number(match[1])] : match[1];
  return `${digit}${style.ordinal}${text.slice(2)}`;
}

/** A label of the form as a document with this style prints it. */
export function styledLabel(label: string, style: LabelStyle): string {
  let text = (style.aliases ? ALIASES[label] : undefined) ?? label;
  text = ordinals(text, style).replace("“", style.quotes[0]).replace("”", style.quotes[1]);
  if (style.bracketGap !== "") text = text.replace(/^(（[一二三四五六七]）)/u, `$1${style.bracketGap}`);
  if (style.halfBrackets) text = text.replaceAll("（", "(").replaceAll("）", ")").replaceAll("：", ":");
  if (style.halfCommas) text = text.replaceAll("，", ",");
  if (style.spread && /^\p{Script=Han}{2,3}$/u.test(text)) text = [...text].join(" ");
  return text;
}

const BREAKS: Readonly<Record<string, number>> = {
  商业企业: 2,
  科研机构: 2,
  社会公益组织: 4,
  法律服务机构: 2,
  结果维持: 2,
  结果纠正: 2,
  其他结果: 2,
  尚未审结: 2,
  本年新制作数量: 3,
  本年新公开数量: 3,
  法人或其他组织: 3,
};

/** A header as printed, with a line break where a narrow column forces one. */
export function styledHeader(label: string, style: LabelStyle): string {
  const at = style.brokenHeaders ? BREAKS[label] : undefined;
  const text = at === undefined ? label : `${label.slice(0, at)}\n${label.slice(at)}`;
  return styledLabel(text, style);
}
