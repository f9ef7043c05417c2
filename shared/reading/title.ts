import { regionOf } from "../report/identity.ts";
import { fold } from "./normalize.ts";
import type { ProseLine } from "./prose.ts";
import { arabicYears, yearsIn } from "./year.ts";

/** A line, or some lines in a row, that read as the title of an annual report. */
export interface TitleCandidate {
  readonly text: string;
  readonly agency: string | null;
  readonly years: readonly number[];
  readonly block: number;
}

const SUBJECT = "(?:政府|政务)?(?:信息|政务)(?:与政务)?公开";
const TITLE = new RegExp(`${SUBJECT}.{0,14}(?:报告|年报|总结)(?:[(（][^)）]{0,20}[)）])?$`, "u");
/** What a title never contains: sentences, citations, breadcrumbs, forms of address. */
const NOT_TITLE =
  /[。；;：:>》《〉→|]|关于(?:印发|做好|报送|公布|规范)|通知|当前位置|依据|根据|如下|上一篇|下一篇|点击/u;
const YEAR = /20\d{2}年(?:度|份)?/gu;
/** What may stand on the title's line without being part of it: `附件1：…`, `….doc`. */
const AROUND = /^(?:附件\d{0,2}|标题|名称|题名)[:：]?|(?:\.(?:docx?|pdf|wps))$/giu;
/** The date under a title: a line of its own, and never a part of it. */
const DATE_LINE = /^[(（]?20\d{2}[年\-./]\d{1,2}[月\-./]/u;
const AGENCY =
  /^(?!\d)[\p{Script=Han}\d()·、]{2,45}(?:局|委员会|委|办|办公室|厅|政府|街道|办事处|镇|乡|中心|院|会|处|所|队|馆|站|社|公司|学校|学院|大学|中学|小学|部|署|行|团|场|师|县|市|区|州|盟|旗|省|苏木|集团|机关|分行|企业|室|组|园|基地)(?:\([\p{Script=Han}、]{1,20}\))?$/u;
const LONGEST = 70;
const LONGEST_LINE = 60;
const MOST_LINES = 4;

/** An agency's name, or null where the text is not one. */
export function asAgency(text: string): string | null {
  return AGENCY.test(text) ? text : null;
}

/** 某县人民政府政府信息公开 → 某县人民政府; 某局政府信息公开 → 某局; 某县人民政府信息公开 → 某县人民政府. */
function withoutSubject(before: string): string {
  if (/(?:人民政府|政府)政府$/u.test(before)) return before.slice(0, -2);
  if (before.endsWith("人民政府")) return before;
  return before.replace(/(?:政府|政务)$/u, "");
}

function agencyOf(title: string): string | null {
  const bare = title.replace(/[(（][^)）]*年度?[)）]/gu, "").replace(YEAR, "");
  const subject = bare.search(/(?:信息|政务)(?:与政务)?公开/u);
  if (subject === -1) return null;
  const name = withoutSubject(bare.slice(0, subject))
    .replace(/^关于|关于$/gu, "")
    .replace(/(?:的|年度|工作)$/u, "");
  return asAgency(name);
}

function candidate(text: string, block: number): TitleCandidate | null {
  if (text.length > LONGEST || !text.includes("公开")) return null;
  const title = arabicYears(text.replace(AROUND, ""));
  if (NOT_TITLE.test(title) || !TITLE.test(title)) return null;
  return { text: title, agency: agencyOf(title), years: [...new Set(yearsIn(title))], block };
}

function candidatesAt(lines: readonly ProseLine[], start: number): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  let joined = "";
  for (let index = start; index < Math.min(start + MOST_LINES, lines.length); index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.length > LONGEST_LINE || DATE_LINE.test(arabicYears(line.text))) break;
    joined += line.text;
    const title = candidate(joined, lines[start]?.block ?? 0);
    if (title !== null) found.push(title);
  }
  return found;
}

/** How much a candidate says: agency and year make a title, neither makes a menu entry. */
const rank = (title: TitleCandidate): number =>
  (title.agency === null ? 0 : 2) + (title.years.length === 1 ? 1 : 0);

const PLACE = /(?:省|市|县|区|州|盟|旗|镇|乡)$/u;

/**
 * A title that was broken within the name of its agency: 云岭县 above 水利局2021年…, or 云岭县水利和湖 above 泊管理局. What
 * the line above adds is a place, or no name of its own.
 */
function completes(title: TitleCandidate, end: TitleCandidate): boolean {
  if (title.agency === null || end.agency === null || !title.text.endsWith(end.text)) return false;
  const added = title.agency.slice(0, title.agency.length - end.agency.length);
  if (added === "" || regionOf(end.agency) !== "" || regionOf(title.agency) === "") return false;
  return PLACE.test(added) || asAgency(added) === null;
}

/** A join that began too early, e.g. with a menu entry: one of the next candidates ends the same and says as much. */
const beganTooEarly = (title: TitleCandidate, next: readonly TitleCandidate[]): boolean =>
  next.some(
    (other) =>
      other.text !== title.text &&
      title.text.endsWith(other.text) &&
      rank(other) >= rank(title) &&
      !completes(title, other),
  );

/** Every title-like place, the fullest reading of each. Longer joins only count where they say more. */
export function titleCandidates(lines: readonly ProseLine[]): readonly TitleCandidate[] {
  const all = lines.flatMap((_, start) => {
    const [best] = candidatesAt(lines, start).sort(
      (a, b) => rank(b) - rank(a) || a.text.length - b.text.length,
    );
    return best === undefined ? [] : [best];
  });
  return all.filter(
    (title, index) =>
      !beganTooEarly(title, all.slice(index + 1, index + MOST_LINES)) &&
      !all.slice(Math.max(0, index - MOST_LINES), index).some((before) => completes(before, title)),
  );
}

/** The title that a page's head gives, which sites continue with their own names: `…报告_政务公开_某县人民政府`. */
export function headTitle(title: string): TitleCandidate | null {
  const [first] = title.split(/[_|\-–—]/u);
  return first === undefined ? null : candidate(fold(first), -1);
}

/**
 * The title of the report: of the candidates that say most, the last before its body begins, else the first. What the
 * page's head says only counts where the page itself says less.
 */
export function chooseTitle(
  candidates: readonly TitleCandidate[],
  head: TitleCandidate | null,
  bodyBlock: number,
): TitleCandidate | null {
  const most = Math.max(0, ...candidates.map(rank));
  if (head !== null && rank(head) > most) return head;
  const best = candidates.filter((title) => rank(title) === most);
  return best.filter((title) => title.block < bodyBlock).at(-1) ?? best[0] ?? null;
}
