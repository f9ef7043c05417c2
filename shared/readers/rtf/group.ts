import type { Destination } from "./destinations.ts";

/** What holds within a group, and ends with it. */
export interface Group {
  readonly destination: Destination;
  /** Nothing but `\*` has been read of it. */
  readonly ignorable: boolean;
  /** Its first word is still to come. */
  readonly fresh: boolean;
  readonly font: number;
  /** The font of double-byte characters, where it is named apart; -1 for none. */
  readonly wideFont: number;
  /** The next \af names the font of double-byte characters. */
  readonly namesWideFont: boolean;
  /** How many bytes stand in for a \u character. */
  readonly fallback: number;
  readonly vanished: boolean;
  readonly deleted: boolean;
  readonly struck: boolean;
  readonly superscript: boolean;
  readonly inTable: boolean;
  readonly depth: number;
}

export const ROOT: Group = {
  destination: "body",
  ignorable: false,
  fresh: true,
  font: -1,
  wideFont: -1,
  namesWideFont: false,
  fallback: 1,
  vanished: false,
  deleted: false,
  struck: false,
  superscript: false,
  inTable: false,
  depth: 0,
};

const isOn = (number: number | null): boolean => number !== 0;

/** What a word of formatting changes in its group; null where it is no such word. */
export function formatted(group: Group, word: string, number: number | null): Partial<Group> | null {
  switch (word) {
    case "pard":
      return { inTable: false, depth: 0 };
    case "plain":
      return { vanished: false, deleted: false, struck: false, superscript: false, font: -1, wideFont: -1 };
    case "intbl":
      return { inTable: isOn(number) };
    case "itap":
      return { depth: Math.max(0, number ?? 1) };
    case "f":
      return { font: number ?? 0 };
    case "loch":
    case "hich":
      return { namesWideFont: false };
    case "dbch":
      return { namesWideFont: true };
    case "af":
      return group.namesWideFont ? { wideFont: number ?? 0 } : {};
    case "uc":
      return { fallback: Math.min(Math.max(0, number ?? 1), 16) };
    case "v":
      return { vanished: isOn(number) };
    case "deleted":
      return { deleted: isOn(number) };
    case "strike":
    case "striked":
      return { struck: isOn(number) };
    case "super":
      return { superscript: isOn(number) };
    case "nosupersub":
    case "sub":
      return { superscript: false };
    default:
      return null;
  }
}

/** Not content: hidden, deleted, or struck through. */
export const isHidden = ({ vanished, deleted, struck }: Group): boolean => vanished || deleted || struck;
