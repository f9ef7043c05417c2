import type { Random } from "../random.ts";

/** The title as one or more printed lines, in the variants of the field. */
export function titleLines(agency: string, year: number, random: Random): string[] {
  return random.weighted<string[]>([
    [8, [`${agency}${year}年政府信息公开工作年度报告`]],
    [3, [agency, `${year}年政府信息公开工作年度报告`]],
    [2, [`${agency}${year}年政府信息`, "公开工作年度报告"]],
    [2, [`${agency} ${year} 年政府信息公开工作年度报告`]],
    [2, [`${agency}${year}年度政府信息公开工作年度报告`]],
    [2, [`${year}年${agency}政府信息公开工作年度报告`]],
    [2, [`${year}年度${agency}政府信息公开年度报告`]],
    [1, [`${year}年${agency}信息公开年报`]],
    [1, [`${agency}关于${year}年政府信息公开工作的年度报告`]],
    [1, [`${agency}政府信息公开工作年度报告（${year}年度）`]],
    [1, [`${agency}政府信息公开工作年度报告`, `（${year}年）`]],
    [1, [`${agency} ${year} 年政府信息公开 公开工作年度报告`]],
    [1, [`[bookmark: _GoBack]${agency}${year}年政府信息公开`, "工作年度报告"]],
    [1, [`${agency}信息公开工作年度报告`]],
  ]);
}
