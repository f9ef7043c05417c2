import type { Scope } from "../report/report.ts";

const AGGREGATE =
  /(?:全[省市县区州盟旗]|各[县市区]|各部门|各乡镇).{0,20}(?:汇总|合计|数据汇总)|汇总.{0,12}(?:各部门|各乡镇|所属部门|下级)/u;
const OWN =
  /(?:仅|只).{0,6}(?:统计|包括|包含|反映).{0,6}(?:本级|本机关|本单位|本局|本委)|不含.{0,10}(?:下属|所属|部门|乡镇)/u;

/** Whose numbers the report holds, where its prose says so; nothing is concluded from the agency's name. */
export function scopeOf(texts: readonly string[]): Scope {
  if (texts.some((text) => AGGREGATE.test(text))) return "governmentAggregate";
  return texts.some((text) => OWN.test(text)) ? "agencyOnly" : "unknown";
}
