import type { Message } from "../report/finding.ts";
import type { Block, Item, Letter } from "./letter.ts";
import { printable } from "./printable.ts";
import { BRAND } from "./words.ts";

const RULE = "─".repeat(32);

/** A sentence in Chinese with its English under it; what is empty is left out. */
function lines(message: Message, first: string, rest: string): string[] {
  const said = [message.zh, message.en].filter((text) => text !== "").map(printable);
  return said.map((text, index) => (index === 0 ? first : rest) + text);
}

function itemLines({ tag, figures, text, details, notes }: Item): string[] {
  const numbers = figures === undefined ? "" : `${printable(figures)}  `;
  const label = tag === null ? "" : `［${printable(tag.text.zh)} ${printable(tag.text.en)}］${numbers}`;
  const remarks = [...details, ...notes].flatMap((note) => lines(note, "  · ", "    "));
  const said = lines(text, `• ${label}`, "  ");
  return [...(said.length === 0 ? [`• ${label}`] : said), ...remarks, ""];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return [...lines(block.text, "", ""), ""];
    case "particulars":
      return [
        ...block.rows.map(
          ({ label, value }) => `${printable(label.zh)} ${printable(label.en)}：${printable(value)}`,
        ),
        "",
      ];
    case "steps":
      return [...block.steps.flatMap((step, index) => lines(step, `${index + 1}. `, "   ")), ""];
    case "group":
      return [
        ...(block.heading === null ? [] : lines(block.heading, "【", "  ").map(closeBracket)),
        ...block.items.flatMap(itemLines),
      ];
    case "changes":
      return [
        ...block.rows.flatMap(({ cell, before, after }) => [
          ...lines(cell, "• ", "  "),
          `  ${printable(before)} → ${printable(after)}`,
        ]),
        "",
      ];
    case "link":
      return [...lines(block.label, "", ""), printable(block.url), ""];
  }
}

const closeBracket = (line: string, index: number): string => (index === 0 ? `${line}】` : line);

/** The letter as plain text: lines in the order of the HTML, each sentence in Chinese and then in English. */
export function textLetter(letter: Letter): string {
  const sections = letter.sections.flatMap(({ heading, blocks }) => [
    RULE,
    `${printable(heading.zh)}  ${printable(heading.en)}`,
    "",
    ...blocks.flatMap(blockLines),
  ]);
  const footer = letter.footer.flatMap((message) => lines(message, "", ""));
  const head = [...lines(BRAND, "", ""), RULE, "", ...lines(letter.headline, "", ""), ""];
  return `${[...head, ...sections, RULE, ...footer].join("\n")}\n`;
}
