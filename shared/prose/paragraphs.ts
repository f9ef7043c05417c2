import type { Place } from "../document/document.ts";
import type { Paragraph } from "../report/prose.ts";

/** A line of the document in reading order, folded. `running` is false for a table's row that is written as text. */
export interface SourceLine {
  readonly text: string;
  readonly at: Place;
  readonly block: number;
  readonly running: boolean;
  /** Where it was recognised from a picture: the same with ※ for each character that is not sure. */
  readonly sure?: string;
}

/** A paragraph, with what of its text is sure where it was recognised from pictures: ※ stands for the other characters. */
export interface ReadParagraph extends Paragraph {
  readonly sure?: string;
}

/** Where a section begins; `number` is null for a heading that is none of the six. */
export interface SectionStart {
  readonly number: number | null;
  readonly block: number;
}

/** More running text than any report has. */
const MOST_CHARACTERS = 60_000;
const LONGEST_PARAGRAPH = 5_000;
/** A line shorter than this was not broken by its width. */
const SHORTEST_BROKEN_LINE = 12;
/** Blocks between two halves of a sentence: blank lines, and a page number. */
const WIDEST_GAP = 5;

const ENDED = /[。；;:！!？?…]["”’」)]?$/u;
const STOPPED = /[。；;！!？?]/u;
const ORDINAL =
  /^(?:[第]?[一二三四五六七八九十]{1,3}[、.章部]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.)](?!\d))/u;
const HEADING_END = /(?:情况|事项|保障|建设|管理|公开|机制|问题|措施)$/u;
/** A cell's value, or a page number without marks: what stands before and after is never one sentence for certain. */
const BARE_VALUE = /^[\d.,/\-—–·%]+$/u;
const PAGE_NUMBER = /^(?:[-—–·]+\d{1,3}[-—–·]+|第\d{1,3}页(?:[/,，]?共\d{1,3}页)?)$/u;

/** Tables stand in these sections; what is neither a cell nor a heading there has a full stop. */
const isTableSection = (section: number | null): boolean => section !== null && section >= 2 && section <= 4;

/** Rows of table 3 begin like headings (三、本年度办理结果) and end no section. */
const sectionAfter = (section: number | null, number: number | null): number | null =>
  number === null && isTableSection(section) ? section : number;

const isHeading = (text: string): boolean =>
  text.length <= 40 && !/[,。]/u.test(text) && (ORDINAL.test(text) || HEADING_END.test(text));

/**
 * True where `next` continues the sentence of `text`. Digits on both sides are left apart: whether they are one
 * number cannot be told.
 */
function continues(text: string, next: string): boolean {
  if (text.length < SHORTEST_BROKEN_LINE || ENDED.test(text) || isHeading(text)) return false;
  return !ORDINAL.test(next) && !(/\d$/u.test(text) && /^\d/u.test(next));
}

interface Draft extends ReadParagraph {
  readonly lastBlock: number;
}

const saidBy = ({ text, sure = text }: SourceLine): Pick<Draft, "text" | "sure"> =>
  sure === text ? { text } : { text, sure };

function join(before: Draft | undefined, line: SourceLine, section: number | null): Draft | null {
  if (before === undefined || before.section !== section) return null;
  if (line.block - before.lastBlock > WIDEST_GAP || !continues(before.text, line.text)) return null;
  if (before.text.length + line.text.length > LONGEST_PARAGRAPH) return null;
  const sure = (before.sure ?? before.text) + (line.sure ?? line.text);
  const text = before.text + line.text;
  return { ...before, text, ...(sure === text ? {} : { sure }), lastBlock: line.block };
}

/** Rows of a table between two lines keep them apart. */
function draftsOf(lines: readonly SourceLine[], starts: readonly SectionStart[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let section: number | null = null;
  let next = 0;
  let apart = false;
  for (const line of lines) {
    for (; (starts[next]?.block ?? Number.POSITIVE_INFINITY) <= line.block; next += 1)
      section = sectionAfter(section, starts[next]?.number ?? null);
    if (starts[next - 1]?.block === line.block || PAGE_NUMBER.test(line.text)) continue;
    if (!line.running || BARE_VALUE.test(line.text)) {
      apart = true;
      continue;
    }
    const joined = apart ? null : join(drafts.at(-1), line, section);
    if (joined !== null) drafts[drafts.length - 1] = joined;
    else drafts.push({ section, ...saidBy(line), at: line.at, lastBlock: line.block });
    apart = false;
  }
  return drafts;
}

/**
 * The running text of a report from its title on, without section headings, page numbers and what stands in tables.
 * `starts` are in reading order; `from` is the block of the title.
 */
export function paragraphsOf(
  lines: readonly SourceLine[],
  starts: readonly SectionStart[],
  from: number,
): readonly ReadParagraph[] {
  let characters = 0;
  const drafts = draftsOf(
    lines.filter((line) => line.block >= from),
    starts,
  );
  return drafts.flatMap(({ lastBlock: _, ...paragraph }) => {
    const { section, text } = paragraph;
    if (isTableSection(section) && !STOPPED.test(text)) return [];
    characters += text.length;
    return characters > MOST_CHARACTERS ? [] : [paragraph];
  });
}
