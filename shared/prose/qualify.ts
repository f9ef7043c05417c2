import type { FactScope, Qualifier } from "../report/prose.ts";
import type { Match } from "./matches.ts";
import type { Token } from "./tokens.ts";
import type { Spoken } from "./topic.ts";

const SCOPES =
  /(全(?:省|市|县|区|州|盟|旗|镇|乡|街道|系统)|所属|下属|各(?:部门|单位|乡镇|镇街|县区|区县|县市|级|局|委办)|汇总)|(本级|政府办公室(?!名义)|政府办(?![理事公])|(?<!属于?)本机关(?!不掌握|公开|职责|掌握)|本单位|本局|本委|本厅|本办|本镇|本乡|本街道|本部门|我[局委办镇乡厅院处]|我街道|我单位)/gu;

/** Whose numbers a sentence gives up to here: what it named last; null where it names nobody. */
export function scopeBefore(text: string): FactScope | null {
  const last = [...text.matchAll(SCOPES)].at(-1);
  if (last === undefined) return null;
  return last[1] === undefined ? "own" : "aggregate";
}

/** The year that a word names: 2022年, 去年, 本年. */
export function yearOf(token: Token, reportYear: number | null): number | null {
  if (token.is === "now") return reportYear;
  const isLast = token.is === "last" || token.year === -1;
  if (isLast) return reportYear === null ? null : reportYear - 1;
  return token.year ?? null;
}

const isComparedWith = ({ pattern }: Match): boolean =>
  pattern.subject === "same" && (pattern.qualifiers ?? []).length === 0;

/** The year of a fact by the words before its number; `isOwn` is false where its sentence names none. */
export function yearBefore(
  match: Match,
  tokens: readonly Token[],
  subject: string,
  reportYear: number | null,
): { readonly year: number | null; readonly isOwn: boolean } {
  // The year in 2022年结转 is that of the request, not of the report's count.
  const isCarried = subject === "carriedOver" || subject === "carriedForward";
  const before = tokens.slice(0, isCarried ? match.first : match.last + 1);
  const named = before.findLast((token) =>
    isComparedWith(match) ? token.is === "compare" : ["year", "last", "now"].includes(token.is),
  );
  return named === undefined
    ? { year: null, isOwn: false }
    : { year: yearOf(named, reportYear), isOwn: true };
}

/** True where 其中 or 包括 stands before, and no bracket closed since. */
function isPart(tokens: readonly Token[]): boolean {
  const outer: boolean[] = [];
  let part = false;
  for (const { is } of tokens) {
    if (is === "part") part = true;
    if (is === "open") outer.push(part);
    if (is === "close") part = outer.pop() ?? part;
  }
  return part;
}

const isRemedy = (subject: string): boolean => /^(?:reviews|litigation|remedies)/u.test(subject);

/** Of a month, a quarter, a month on average, or of many years: no number of this year. */
const OF_SOME_TIME =
  /季度|[上下]半年|\d月份|1(?:月)?[-至]\d{1,2}月|平均|月均|年均|每[月年]|近[一二两三四五\d]年|历年|(?<!今年|本年|年初)以来|截至(?!(?:20\d{2}年|本年|今年)?(?:年?底|年?末|12月))/u;

/** 关于征地拆迁方面的申请, 以办公室名义: of some kind only. */
const OF_SOME_KIND = /(?:关于|有关)[^,;:。]{2,16}(?:方面|类)的|以[^,;:。]{2,14}名义[^,;:]*$/u;

/** What is aimed at or supposed, within its clause, has not happened. */
const SUPPOSED = /(?:力争|确保|争取|努力|力求|杜绝|如果|如有|如|若|计划|预计|拟)[^,;:]*$/u;

/** Words between verb and number that no class knows may narrow what is counted: 收到上级转办的申请. */
const isUnknown = ({ is, from, to }: Token): boolean => is === "other" && to - from > 1;

/** What the words around a match say of its number. */
export function qualifiersAt(
  match: Match,
  text: string,
  tokens: readonly Token[],
  along: readonly Spoken[],
  section: number | null,
): readonly Qualifier[] {
  const qualifiers = new Set<Qualifier>(match.pattern.qualifiers);
  const before = text.slice(0, tokens[match.last]?.to);
  if (isPart(tokens.slice(0, match.last + 1)) || OF_SOME_KIND.test(before)) qualifiers.add("part");
  if (OF_SOME_TIME.test(before)) qualifiers.add("period");
  if (SUPPOSED.test(before)) qualifiers.add("implied");
  if (match.number !== null && tokens.slice(match.first, match.last).some(isUnknown))
    qualifiers.add("implied");
  if (isRemedy(match.pattern.subject)) {
    if (tokens.some(({ is }) => is === "firstInstance" || is === "secondInstance"))
      qualifiers.add("instances");
    if (section !== 4 && along[0]?.isOurs !== true) qualifiers.add("general");
  }
  return [...qualifiers];
}
