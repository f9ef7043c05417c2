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
  /** Raised or lowered by hand. */
  readonly shifted: boolean;
  /** Numbers in the table of colours: of the letters, and of the ground behind them; 0 for none of their own. */
  readonly color: number;
  readonly ground: number;
  /** Half points. */
  readonly size: number;
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
  shifted: false,
  color: 0,
  ground: 0,
  size: 24,
  inTable: false,
  depth: 0,
};

const PLAIN: Partial<Group> = {
  vanished: false,
  deleted: false,
  struck: false,
  superscript: false,
  shifted: false,
  font: -1,
  wideFont: -1,
  color: 0,
  ground: 0,
  size: 24,
};
/** Half points by which \\up and \\dn shift where they do not say. */
const USUAL_SHIFT = 6;
/** Half points: letters of this size are not seen. */
const UNSEEN_SIZE = 6;

const isOn = (number: number | null): boolean => number !== 0;

/** What a word of formatting changes in its group; null where it is no such word. */
export function formatted(group: Group, word: string, number: number | null): Partial<Group> | null {
  switch (word) {
    case "pard":
      return { inTable: false, depth: 0 };
    case "plain":
      return PLAIN;
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
    case "sub":
      return { superscript: isOn(number) };
    case "up":
    case "dn":
      return { shifted: (number ?? USUAL_SHIFT) !== 0 };
    case "cf":
      return { color: number ?? 0 };
    case "cb":
    case "highlight":
    case "chcbpat":
      return { ground: number ?? 0 };
    case "fs":
      return { size: number ?? 24 };
    case "nosupersub":
      return { superscript: false, shifted: false };
    default:
      return null;
  }
}

/** Not content: hidden or deleted. */
export const isHidden = ({ vanished, deleted }: Group): boolean => vanished || deleted;

/** Too small to be seen. */
export const isTiny = ({ size }: Group): boolean => size <= UNSEEN_SIZE;

/** How many tables deep the text of a group stands. */
export const depthOf = ({ inTable, depth }: Group): number => (inTable ? Math.max(1, depth) : depth);
