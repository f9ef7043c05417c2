/** Stands for what is printed and is no text, e.g. a picture: a cell that holds it is not blank. */
export const OBJECT = "\uFFFC";

const FIGURE = /[\p{N}/\\\-—–―─]/u;

/** What may be part of a number becomes, in a cell, a sign that no number holds: neither it nor a blank is read. */
const withoutFigure = (text: string, inCell: boolean, otherwise: string): string =>
  FIGURE.test(text) ? (inCell ? OBJECT : "") : otherwise;

/** Text that perhaps nobody sees, e.g. white letters. Words are left: they may well be a header on a dark ground. */
export const doubted = (text: string, inCell: boolean): string => withoutFigure(text, inCell, text);

/** Text that is struck out: it no longer holds, and is printed all the same. */
export const struckOut = (text: string, inCell: boolean): string => withoutFigure(text, inCell, "");

/** Each channel of a colour is at least this bright where its letters are hardly seen on white. */
const FAINT = 0xe0;
/** Some channel of a ground is below this where such letters are seen on it. */
const DARK = 0xc0;

/** The channels of `RRGGBB`; null for anything else, such as `auto`. */
export function channelsOf(hex: string | undefined): readonly number[] | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(hex?.trim() ?? "");
  return found === null ? null : found.slice(1).map((channel) => Number.parseInt(channel, 16));
}

/** Whether letters of this colour are hardly seen on white paper. */
export const isFaint = (channels: readonly number[] | null): boolean =>
  channels?.every((channel) => channel >= FAINT) === true;

/** Whether white letters are seen on a ground of this colour. */
export const isDark = (channels: readonly number[] | null): boolean =>
  channels?.some((channel) => channel < DARK) === true;
