import { type CellId, formCell } from "../form/cells.ts";
import { TABLES, type TableName } from "../form/edition.ts";
import type { Finding, Message, Severity } from "../report/finding.ts";
import type { Block, Item, Section } from "./letter.ts";
import { placeWords } from "./places.ts";
import { brief } from "./printable.ts";
import { SEVERITY_TAGS, TABLE_HEADINGS } from "./words.ts";

/** How many findings a mail lists; nobody corrects more at a time. */
const FINDINGS_SHOWN = 40;
const UNASSESSED_SHOWN = 12;
/** Far above the longest equation that a rule writes, which names twenty-eight cells: no equation loses its end. */
const SENTENCE_LIMIT = 2_000;
const QUOTE_LIMIT = 200;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const GROUPS: readonly (TableName | "document")[] = ["document", ...TABLES];

const MUST: Message = { zh: "必须改正", en: "To be corrected" };
const MAY: Message = { zh: "请留意，不影响结论", en: "Worth a look; the verdict does not depend on it" };

const sentence = ({ zh, en }: Message): Message => ({
  zh: brief(zh, SENTENCE_LIMIT),
  en: brief(en, SENTENCE_LIMIT),
});

const ruleNote = (rule: string): Message => ({ zh: `规则 ${brief(rule, 20)}`, en: "" });

/** The findings that failed, worst first. */
export function failedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => finding.result === "fail")
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

function groupOf(finding: Finding): TableName | "document" {
  const [first] = finding.cells;
  return (first === undefined ? undefined : formCell(first)?.table) ?? "document";
}

/** The sentence that a finding rests on, with its place, under the equation that it is held against. */
function quoted({ quote, at }: Finding): readonly Message[] {
  if (quote === undefined) return [];
  const words = brief(quote, QUOTE_LIMIT);
  const place = at === undefined ? { zh: "", en: "" } : placeWords(at);
  return [
    {
      zh: `正文：“${words}”${place.zh === "" ? "" : `（${place.zh}）`}`,
      en: place.en === "" ? "" : `Sentence: ${place.en}`,
    },
  ];
}

/** The message of a failure is the whole sentence: the equation, its numbers, and what it rests on. */
function findingItem(finding: Finding): Item {
  return {
    tag: SEVERITY_TAGS[finding.severity],
    text: sentence(finding.message),
    details: quoted(finding),
    notes: [ruleNote(finding.rule)],
  };
}

function groupsOf(findings: readonly Finding[]): readonly Block[] {
  const byTable = Map.groupBy(findings, groupOf);
  return GROUPS.flatMap((name) => {
    const items = byTable.get(name)?.map(findingItem) ?? [];
    return items.length === 0 ? [] : [{ kind: "group" as const, heading: TABLE_HEADINGS[name], items }];
  });
}

function sectionOf(heading: Message, all: readonly Finding[], shown: readonly Finding[]): readonly Section[] {
  if (all.length === 0) return [];
  const hidden = all.length - shown.length;
  const rest: Message = {
    zh: `另有 ${hidden} 处没有逐一列出。改正列出的各处后再次报送，系统会列出余下的。`,
    en: `${hidden} more are not listed. Correct the listed ones and send the report again; the rest will be listed then.`,
  };
  const counted = { zh: `${heading.zh}（${all.length} 处）`, en: `${heading.en} (${all.length})` };
  const blocks = groupsOf(shown);
  return [{ heading: counted, blocks: hidden > 0 ? [...blocks, { kind: "paragraph", text: rest }] : blocks }];
}

const isError = (finding: Finding): boolean => finding.severity === "error";
const isOther = (finding: Finding): boolean => finding.severity !== "error";

/** The errors, by table; past the cap it says how many more there are. */
export function errorSections(findings: readonly Finding[]): readonly Section[] {
  const failed = failedFindings(findings);
  return sectionOf(MUST, failed.filter(isError), failed.slice(0, FINDINGS_SHOWN).filter(isError));
}

/** What failed without being an error; errors count first towards the cap. */
export function noticeSections(findings: readonly Finding[]): readonly Section[] {
  const failed = failedFindings(findings);
  return sectionOf(MAY, failed.filter(isOther), failed.slice(0, FINDINGS_SHOWN).filter(isOther));
}

function unassessedItem([first, ...others]: readonly [Finding, ...Finding[]]): Item {
  const alike: Message = {
    zh: `另有 ${others.length} 处同样无法核对。`,
    en: `${others.length} more of the same.`,
  };
  return {
    tag: null,
    text: sentence(first.message),
    details: others.length === 0 ? [] : [alike],
    notes: [ruleNote(first.rule)],
  };
}

/**
 * The rules of severity error that could not be assessed: one entry a rule, with its first instance. Those of which
 * every cell is unsettled say nothing that was not said of the cells.
 */
export function unassessedSections(
  findings: readonly Finding[],
  unsettled: readonly CellId[],
): readonly Section[] {
  const named = new Set(unsettled);
  const isSaid = ({ cells }: Finding): boolean => cells.length > 0 && cells.every((id) => named.has(id));
  const open = findings.filter(
    (finding) => finding.result === "notAssessable" && isError(finding) && !isSaid(finding),
  );
  if (open.length === 0) return [];
  const items = [...Map.groupBy(open, (finding) => finding.rule).values()]
    .slice(0, UNASSESSED_SHOWN)
    .flatMap(([first, ...others]) => (first === undefined ? [] : [unassessedItem([first, ...others])]));
  const heading = {
    zh: `未能核对的关系（${open.length} 处）`,
    en: `Relations that could not be checked (${open.length})`,
  };
  return [{ heading, blocks: [{ kind: "group", heading: null, items }] }];
}
