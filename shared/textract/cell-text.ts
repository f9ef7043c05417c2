import { holds } from "./box.ts";
import { allRight, DOUBT, PROVED_BLANK } from "./confidence.ts";
import type { Box } from "./page-reader.ts";
import type { Piece } from "./piece.ts";
import { joined, type Word } from "./words.ts";

export interface CellText {
  readonly text: string;
  readonly confidence: number;
  readonly alternatives: readonly string[];
}

/** What a picture says of a box of pixels; null where there is no picture to ask. */
export type InkTest = ((box: Box) => boolean) | null;

/** A cell's box reaches into the rules around it; this share of its sides, between two bounds of pixels, is left out. */
const RULE_SHARE = 0.06;
const RULE_PIXELS = [3, 8] as const;

const MARKS: Readonly<Record<string, string>> = { SELECTED: "☑", NOT_SELECTED: "☐" };

function within([left, top, right, bottom]: Box): Box {
  const [least, most] = RULE_PIXELS;
  const margin = (side: number): number => Math.min(most, Math.max(least, side * RULE_SHARE));
  const [x, y] = [margin(right - left), margin(bottom - top)];
  return [left + x, top + y, right - x, bottom - y];
}

/** True or false where the picture tells whether a cell has ink, null where it cannot be asked. */
function inkIn({ box }: Piece, hasInk: InkTest): boolean | null {
  return box === null || hasInk === null ? null : hasInk(within(box));
}

/**
 * The text of a cell. That Textract found no word in it proves nothing (it may miss a single digit): such a cell is
 * blank for sure only where the picture shows no ink either. `stray` are words that lie in the cell and that no cell
 * claims; what Textract takes for a box to tick may be a 0.
 */
export function cellText(piece: Piece, stray: readonly Word[], hasInk: InkTest): CellText {
  const { words, doubtful } = piece;
  const text = joined(words);
  const ink = inkIn(piece, hasInk);
  const mark = piece.selection === null ? [] : [MARKS[piece.selection] ?? "☐"];
  const all = stray.length === 0 ? [] : [joined([...words, ...stray])];
  const alternatives = [...new Set([...all, ...mark])].filter((other) => other !== "" && other !== text);
  if (words.length === 0) {
    const isBlank = ink === false && !doubtful && alternatives.length === 0;
    return { text: "", confidence: isBlank ? PROVED_BLANK : 0, alternatives };
  }
  const isDoubtful = doubtful || ink === false || alternatives.length > 0;
  const confidence = allRight(words);
  return { text, confidence: isDoubtful ? Math.min(confidence, DOUBT) : confidence, alternatives };
}

/** The piece in which a word lies that no cell claims; null where it lies in none. */
export const pieceAround = (pieces: readonly Piece[], word: Word): Piece | null =>
  pieces.find((piece) => piece.box !== null && word.box !== null && holds(piece.box, word.box)) ?? null;
