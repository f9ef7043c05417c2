import type { CellId } from "../form/cells.ts";
import type { Finding, Message } from "../report/finding.ts";
import type { Proposal } from "../report/proposal.ts";
import type { Block, Item, Section } from "./letter.ts";
import { byTable, figuresOf, type Outline, type Told } from "./outline.ts";
import { placeWords } from "./places.ts";
import { brief } from "./printable.ts";
import { SEVERITY_TAGS, TABLE_HEADINGS } from "./words.ts";

/** How many findings a mail lists; nobody corrects more at a time. */
const FINDINGS_SHOWN = 40;
const UNASSESSED_SHOWN = 12;
const SUGGESTIONS_SHOWN = 8;
/** Hints that are told one by one; of more only their rules are named. */
const INFOS_SHOWN = 3;
/** Far above the longest equation that a rule writes, which names twenty-eight cells: no equation loses its end. */
const SENTENCE_LIMIT = 2_000;
const QUOTE_LIMIT = 200;

const MUST: Message = { zh: "必须改正", en: "To be corrected" };
const MAY: Message = { zh: "请留意，不影响结论", en: "Worth a look; the verdict does not depend on it" };

const sentence = ({ zh, en }: Message): Message => ({
  zh: brief(zh, SENTENCE_LIMIT),
  en: brief(en, SENTENCE_LIMIT),
});

const ruleNote = (rule: string): Message => ({ zh: `规则 ${brief(rule, 20)}`, en: "" });

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
function findingItem({ finding, proposals }: Told): Item {
  const figures = figuresOf(finding);
  return {
    tag: SEVERITY_TAGS[finding.severity],
    ...(figures === null ? {} : { figures }),
    text: sentence(finding.message),
    details: [...quoted(finding), ...proposals.map(({ message }) => sentence(message))],
    notes: [ruleNote(finding.rule)],
  };
}

const groupsOf = (told: readonly Told[]): readonly Block[] =>
  byTable(told).map(([name, members]) => ({
    kind: "group",
    heading: TABLE_HEADINGS[name],
    items: members.map(findingItem),
  }));

function sectionOf(
  heading: Message,
  all: readonly Told[],
  room: number,
  more: readonly Block[] = [],
): readonly Section[] {
  if (all.length === 0 && more.length === 0) return [];
  const shown = all.slice(0, room);
  const hidden = all.length - shown.length;
  const rest: Message = {
    zh: `另有 ${hidden} 处没有逐一列出。改正列出的各处后再次报送，系统会列出余下的。`,
    en: `${hidden} more are not listed. Correct the listed ones and send the report again; the rest will be listed then.`,
  };
  const blocks = [...groupsOf(shown), ...(hidden > 0 ? [{ kind: "paragraph" as const, text: rest }] : [])];
  return [{ heading, blocks: [...blocks, ...more] }];
}

const counted = ({ zh, en }: Message, count: number): Message => ({
  zh: `${zh}（${count} 处）`,
  en: `${en} (${count})`,
});

/** The errors, by table; past the cap it says how many more there are. */
export function errorSections({ errors }: Outline): readonly Section[] {
  return sectionOf(counted(MUST, errors.length), errors, FINDINGS_SHOWN);
}

/** Hints past the first few are folded into one line that names their rules. */
function folded(infos: readonly Told[]): readonly Block[] {
  if (infos.length === 0) return [];
  const rules = [...Map.groupBy(infos, ({ finding }) => finding.rule)]
    .map(([rule, { length }]) => `${brief(rule, 20)}${length > 1 ? ` ×${length}` : ""}`)
    .join("、");
  const text: Message = {
    zh: `另有 ${infos.length} 条提示没有展开：${rules}。各条含义见 gouji explain，逐条内容见 gouji check --all。`,
    en: `${infos.length} notes are not spelt out: ${rules.replaceAll("、", ", ")}. See gouji explain and gouji check --all.`,
  };
  return [{ kind: "paragraph", text }];
}

/** What failed without being an error; errors count first towards the cap. */
export function noticeSections({ errors, warnings, infos }: Outline): readonly Section[] {
  const few = infos.length <= INFOS_SHOWN;
  const listed = few ? [...warnings, ...infos] : warnings;
  const room = Math.max(0, FINDINGS_SHOWN - errors.length);
  const heading = counted(MAY, warnings.length + infos.length);
  return sectionOf(heading, listed, room, few ? [] : folded(infos));
}

/** Numbers that the sums leave for cells that were not read. */
export function suggestionSections({ suggestions }: Outline): readonly Section[] {
  if (suggestions.length === 0) return [];
  const items = suggestions
    .slice(0, SUGGESTIONS_SHOWN)
    .map(({ message }: Proposal): Item => ({ tag: null, text: sentence(message), details: [], notes: [] }));
  const heading: Message = { zh: "按勾稽关系推算，供核对", en: "What the sums suggest, for comparison" };
  return [{ heading, blocks: [{ kind: "group", heading: null, items }] }];
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
    (finding) => finding.result === "notAssessable" && finding.severity === "error" && !isSaid(finding),
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
