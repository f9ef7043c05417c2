import { denies, ignores, type Pattern, says } from "../pattern.ts";

const about = { about: "requests" } as const;
const open = { about: "open", units: "件宗起例份" } as const;
const wide = { about: "disclosure" } as const;
const CASES = "件宗起例份条个";
const implied = { units: "件宗起例份", qualifiers: ["implied"] } as const;

/** Requests received, admitted, answered and carried over. The first line that fits a number takes it. */
export const REQUESTS: readonly Pattern[] = [
  ignores("late ~ (answered|handled|accepted)? ~ N", "超期答复2件"),
  ignores("part N all? other? answered $", "政府信息公开申请中,其中53件已答复"),
  ignores("no ~ answered ~ N", "未答复2件"),
  ignores("pending ~ N", "正在办理2件"),
  ignores("business ~ (answered|handled|accepted|received)? ~ N", "办理政协提案5件"),
  ignores("(received|accepted|answered|handled) ~ N ~ business", "收到3件网民留言"),

  ignores("rest ~ N ~ answered", "申请4件,其余2件均已答复"),

  says("carriedOver", "carryIn ~ (application|asking)? ~ N", "上年结转3件", 3, open),
  says("carriedOver", "(last|year) of? carry of? (application|asking)? ~ N", "2020年结转申请2件", 2, open),
  says("carriedOver", "N ~ carryIn", "其中1件为上年度结转", 1, open),
  says("carriedOver", "N ~ (last|year) carry", "其中1件为2020年结转", 1, open),
  denies("carriedOver", "no .. carryIn .. (application|asking)? end", "无上年结转申请"),
  denies("carriedOver", "(last|year) of? no carry end", "政府信息公开申请上年度无结转"),
  says("carriedForward", "carryOut ~ (application|asking)? ~ N", "结转下年度继续办理1件", 1, open),
  says("carriedForward", "carry ~ (next|year) ~ handled? N", "结转至2022年办理1件", 1, open),
  says("carriedForward", "N ~ carryOut", "1件结转下年度继续办理", 1, open),
  says("carriedForward", "N ~ carry ~ (next|year)", "另有1件结转到2022年", 1, open),
  denies("carriedForward", "no .. (application|asking)? .. carryOut end", "没有申请结转下年度"),
  denies("carriedForward", "no .. carryOut onward? of? (application|asking)? end", "无结转下年度的申请"),

  says(
    "newRequests",
    "received other? (answered|handled|accepted) ~ application ~ N",
    "收到并答复政府信息公开申请5件",
    5,
    { units: CASES },
  ),
  says("newRequests", "received ~ application ~ N", "全年共收到政府信息公开申请16件", 16, { units: CASES }),
  says("newRequests", "received ~ N ~ application", "收到16件政府信息公开申请", 16, { units: CASES }),
  says("newRequests", "application ~ received ~ N", "政府信息公开申请共收到16件", 16, { units: CASES }),
  says("newRequests", "received - asking - N", "政府信息公开方面,收到申请16件", 16, {
    ...wide,
    units: CASES,
  }),
  says("newRequests", "received ~ N - asking", "政府信息公开方面,收到16件申请", 16, {
    ...wide,
    units: CASES,
  }),
  says("newRequests", "received - N", "政府信息公开申请方面,本年新收16件", 16, {
    ...about,
    units: "件宗起例",
  }),
  says("newRequests", "received ~ application ~ B $", "本年新收政府信息公开申请数量为3", 3),
  denies(
    "newRequests",
    "no received and? (handled|accepted|answered)? .. application end",
    "未收到公民、法人和其他组织提出的政府信息公开申请",
  ),
  denies(
    "newRequests",
    "no received and? (handled|accepted|answered)? .. asking end",
    "政府信息公开方面,没有收到申请",
    wide,
  ),
  denies("newRequests", "^ - (year|now)? - application of no $", "政府信息公开申请为零", {
    qualifiers: ["implied"],
  }),
  denies("newRequests", "no - anyone - application end", "没有公民、法人和其他组织申请公开政府信息"),
  denies("newRequests", "no - application end", "我局无依申请公开事项", { qualifiers: ["implied"] }),

  says("accepted", "accepted ~ application ~ N", "受理政府信息公开申请16件", 16, { units: CASES }),
  says("accepted", "accepted ~ N ~ application", "受理16件政府信息公开申请", 16, { units: CASES }),
  says("accepted", "application ~ accepted ~ N", "政府信息公开申请共受理16件", 16, { units: CASES }),
  says("accepted", "accepted - asking? - N", "收到政府信息公开申请,经审查受理16件", 16, {
    ...about,
    units: CASES,
  }),
  says("accepted", "accepted - N - asking", "政府信息公开方面,受理16件申请", 16, { ...wide, units: CASES }),

  says("concluded", "answered ~ application ~ N", "答复政府信息公开申请16件", 16, { units: CASES }),
  says("concluded", "application ~ answered ~ N", "政府信息公开申请已办结16件", 16, { units: CASES }),
  says("concluded", "answered ~ N ~ application", "办结16件政府信息公开申请", 16, { units: CASES }),
  says("concluded", "answered - asking? ~ N", "收到政府信息公开申请18件,已答复16件", 16, {
    ...about,
    units: CASES,
  }),
  says("concluded", "N all? other? answered $", "政府信息公开申请中,16件已办结", 16, {
    ...about,
    units: CASES,
  }),
  says("concluded", "handled ~ application ~ N", "办理政府信息公开申请16件", 16, { ...implied }),
  says("carriedForward", "(answered|count) and carry ~ N", "政府信息公开申请办结8件、结转1件", 1, {
    ...about,
    qualifiers: ["implied"],
  }),
  denies("carriedForward", "(answered|count) (comma|and) no carry $", "政府信息公开申请办结8件,无结转", {
    ...about,
    qualifiers: ["implied"],
  }),
  says("carriedForward", "^ ~ carry ~ N", "政府信息公开申请办结8件,结转1件", 1, {
    ...about,
    qualifiers: ["implied"],
  }),
];

/** A number of requests without a verb; after the lines of outcomes and splits, which say more. */
export const BARE_REQUESTS: readonly Pattern[] = [
  says("newRequests", "^ ~ application ~ N", "2021年依申请公开事项3件", 3, implied),
];
