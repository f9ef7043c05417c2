import { denies, ignores, type Pattern, says } from "../pattern.ts";

const CASES = { units: "件宗起例个" } as const;

/** Reviews and lawsuits over the disclosure of information, and how they ended. */
export const REMEDIES: readonly Pattern[] = [
  ignores("(judging|handled|accepted) ~ (review|litigation) ~ N", "审理行政复议案件120件"),
  ignores("(judging|handled|accepted) ~ N ~ (review|litigation)", "办理3件行政复议案件"),
  says("reviews.corrected", "corrected ~ review ~ N", "被纠错的政府信息公开行政复议0件", 0, CASES),
  says(
    "litigation.corrected",
    "(corrected|lost) ~ litigation ~ N",
    "败诉的政府信息公开行政诉讼1件",
    1,
    CASES,
  ),
  ignores("(upheld|won|undecided|otherResult) ~ (review|litigation) ~ N", "维持的政府信息公开行政复议2件"),
  says(
    "reviews+litigation",
    "review and litigation ~ N",
    "因政府信息公开引发的行政复议、行政诉讼均为0件",
    0,
    CASES,
  ),
  ignores("respectively ~ N", "行政复议、行政诉讼各1件"),
  says("litigation", "litigation ~ N", "因政府信息公开引发行政诉讼2件", 2, CASES),
  says("reviews", "review ~ N", "因政府信息公开引发行政复议1件", 1, CASES),
  says("litigation", "N .. litigation", "因政府信息公开发生2起行政诉讼", 2, CASES),
  says("reviews", "N .. review", "因政府信息公开发生1起行政复议", 1, CASES),
  says("litigation", "litigation ~ received ~ N", "政府信息公开行政诉讼收到2件", 2, CASES),
  says("reviews", "review ~ received ~ N", "政府信息公开行政复议收到1件", 1, CASES),
  says("reviews", "cause - causing review ~ B $", "因政府信息公开引发行政复议0", 0),
  says("litigation", "causing? litigation ~ B $", "因政府信息公开引发行政诉讼0", 0),

  denies(
    "reviews+litigation",
    "no received? ... review ... litigation end",
    "未发生因政务公开工作引发的行政复议和行政诉讼",
  ),
  denies(
    "reviews+litigation",
    "no received? ... litigation ... review end",
    "没有因政府信息公开引起的诉讼、复议案件",
  ),
  denies(
    "reviews+litigation",
    "review .. litigation .. no received? end",
    "政府信息公开行政复议、行政诉讼均未发生",
  ),
  denies("reviews", "no received? ... review end", "未发生因政府信息公开引起的行政复议"),
  denies("litigation", "no received? ... litigation end", "未发生因政府信息公开引起的行政诉讼"),

  says("remedies.upheld", "(upheld|won) ~ N", "政府信息公开行政复议3件,其中维持2件", 2, {
    about: "remedies",
  }),
  says("remedies.corrected", "(corrected|lost) ~ N", "政府信息公开行政复议3件,其中纠正1件", 1, {
    about: "remedies",
  }),
  ignores("(undecided|otherResult|firstInstance|secondInstance) ~ N", "其中尚未审结1件"),
  denies("remedies.notUpheld", "all other? (upheld|won)", "政府信息公开行政复议2件,均维持", {
    about: "remedies",
  }),
  denies("remedies.notUpheld", "(upheld|won) all", "政府信息公开行政复议2件,维持全部", { about: "remedies" }),
  denies("litigation.corrected", "no .. litigation .. lost end", "无因政府信息公开引发的行政诉讼败诉案件"),
  denies("litigation.corrected", "no .. lost end", "政府信息公开行政诉讼零败诉", { about: "remedies" }),
  denies("remedies.corrected", "no .. corrected end", "政府信息公开行政复议2件,无被纠错", {
    about: "remedies",
  }),
];
