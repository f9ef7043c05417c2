import { joinNumber } from "../flow/list-counter.ts";
import { shifted, superscript } from "../flow/superscript.ts";
import { doubted, struckOut } from "../flow/unseen.ts";
import type { Colors } from "./colors.ts";
import { type Group, isTiny } from "./group.ts";

/** What a text says in its group: struck out, unseen and raised text keeps its mark. */
export function told(text: string, group: Group, colors: Colors, inCell: boolean): string {
  if (group.struck) return struckOut(text, inCell);
  if (isTiny(group) || colors.hides(group)) return doubted(text, inCell);
  if (group.superscript) return superscript(text);
  return group.shifted ? shifted(text) : text;
}

/** The text of the paragraph that is being read, and what its list numbers it with. */
export class ParagraphText {
  private text = "";
  private listNumber = "";

  add(text: string): void {
    this.text += text;
  }

  number(text: string): void {
    this.listNumber += text;
  }

  taken(): string {
    const { text, listNumber } = this;
    this.text = "";
    this.listNumber = "";
    // Bullets count nothing.
    return joinNumber(/[\p{L}\p{N}]/u.test(listNumber) ? listNumber.trim() : "", text);
  }
}
