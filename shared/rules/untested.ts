import type { Message } from "../report/finding.ts";

/** Numbers of rules that stand for comparisons which must not be made, with the reason. */
const UNTESTED: ReadonlyMap<string, Message> = new Map([
  [
    "XY-04",
    {
      zh: "不核对。2019 年版的“对外公开总数量”与 2021 年版的“现行有效件数”是不同的指标：已公开的文件可以是已经废止的。两个年度的这两个数不能相比，任何规则都不作比较。",
      en: "Not tested. 对外公开总数量 of edition 2019 and 现行有效件数 of edition 2021 are different things: what is public may have been repealed. The two are never compared across 2020 and 2021.",
    },
  ],
]);

/** Why the comparison of that number is not made; undefined where there is no such number. */
export function reasonUntested(id: string): Message | undefined {
  return UNTESTED.get(id);
}
