import type { CellId } from "../form/cells.ts";
import type { Message } from "../report/finding.ts";
import { issueDetail } from "../report/issue-detail.ts";
import { ISSUE_WORDS } from "../report/issue-words.ts";
import type { Issue } from "../report/report.ts";
import { openIssues, unsettledCells } from "../report/unsettled.ts";
import { listCells } from "./cell-lists.ts";
import type { Item, Section } from "./letter.ts";
import { placeWords } from "./places.ts";
import { brief } from "./printable.ts";
import type { PrintedReport } from "./topics.ts";

const ISSUES_SHOWN = 25;
const REMARKS_SHOWN = 10;
const ROWS_SHOWN = 8;
/** Characters of what an issue quotes from the document. */
const DETAIL_LIMIT = 300;

/** The rows of the cells concerned; past the cap it says how many more there are. */
function rowsOf(ids: readonly CellId[], report: PrintedReport): readonly Message[] {
  const rows = listCells(ids, report);
  const hidden = rows.length - ROWS_SHOWN;
  const more: Message = { zh: `另有 ${hidden} 行`, en: `and ${hidden} more rows` };
  return hidden > 0 ? [...rows.slice(0, ROWS_SHOWN), more] : rows;
}

/** The rows that an issue concerns, the first with the place; the place alone where it concerns no cell. */
function issueDetails(issue: Issue, report: PrintedReport): readonly Message[] {
  const [first, ...others] = rowsOf(issue.cells, report);
  if (issue.at === null) return first === undefined ? [] : [first, ...others];
  const place = placeWords(issue.at);
  if (first === undefined) return [place];
  return [{ zh: `${first.zh}（${place.zh}）`, en: `${first.en} (${place.en})` }, ...others];
}

/** Issues of one kind are told together: what is the matter once, then each row with its place. */
function issueItems(issues: readonly Issue[], report: PrintedReport): Item[] {
  return [...Map.groupBy(issues, (issue) => issue.code)].map(([code, alike]) => ({
    tag: null,
    text: ISSUE_WORDS[code],
    details: alike.flatMap((issue) => issueDetails(issue, report)),
    // What a doubtful cell may hold stands beside its name.
    notes: alike.flatMap((issue) => {
      const { zh, en } = issueDetail(issue);
      return en === "" || code === "DOUBTFUL_VALUE"
        ? []
        : [{ zh: brief(zh, DETAIL_LIMIT), en: brief(en, DETAIL_LIMIT) }];
    }),
  }));
}

const UNNAMED: Message = {
  zh: "以下各格没有读到可以认定的数。",
  en: "No number could be established for these cells.",
};

/** What could not be read with certainty: each issue with its cells, candidates and place, then cells of no issue. */
export function unreadSections(report: PrintedReport): readonly Section[] {
  const open = openIssues(report);
  const named = new Set(open.flatMap((issue) => issue.cells));
  const unnamed = unsettledCells(report).filter((id) => !named.has(id));
  const items = issueItems(open.slice(0, ISSUES_SHOWN), report);
  if (unnamed.length > 0)
    items.push({ tag: null, text: UNNAMED, details: rowsOf(unnamed, report), notes: [] });
  if (open.length > ISSUES_SHOWN) items.push(moreOf(open.length - ISSUES_SHOWN));
  return sectionOf({ zh: "没有读准的地方", en: "What could not be read" }, items);
}

/** What was read with a remark that changes nothing, such as a misspelt label. */
export function remarkSections(report: PrintedReport): readonly Section[] {
  const open = new Set(openIssues(report));
  const settled = report.issues.filter((issue) => !open.has(issue));
  const items = issueItems(settled.slice(0, REMARKS_SHOWN), report);
  if (settled.length > REMARKS_SHOWN) items.push(moreOf(settled.length - REMARKS_SHOWN));
  return sectionOf({ zh: "阅读备注（不影响结论）", en: "Remarks that change nothing" }, items);
}

const moreOf = (count: number): Item => ({
  tag: null,
  text: { zh: `另有 ${count} 处没有逐一列出。`, en: `${count} more are not listed.` },
  details: [],
  notes: [],
});

function sectionOf(heading: Message, items: readonly Item[]): readonly Section[] {
  return items.length === 0 ? [] : [{ heading, blocks: [{ kind: "group", heading: null, items }] }];
}
