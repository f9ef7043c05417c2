import { text } from "./make-pdf.ts";

export const XS = [100, 200, 300, 400];
export const YS = [700, 670, 640, 610];

export type Draw = (x0: number, y0: number, x1: number, y1: number) => string;

/** Three rows of three cells. `but` leaves out a side: `h1,0` is the piece of the second horizontal line over column 0. */
export function rules(draw: Draw, but: readonly string[] = []): string {
  const pieces: string[] = [];
  YS.forEach((y, row) => {
    XS.slice(1).forEach((x, column) => {
      if (!but.includes(`h${row},${column}`)) pieces.push(draw(XS[column] ?? 0, y, x, y));
    });
  });
  XS.forEach((x, column) => {
    YS.slice(1).forEach((y, row) => {
      if (!but.includes(`v${column},${row}`)) pieces.push(draw(x, y, x, YS[row] ?? 0));
    });
  });
  return pieces.join("");
}

export const at = (row: number, column: number, words: string): string =>
  text((XS[column] ?? 0) + 10, (YS[row] ?? 0) - 20, words);

export const WORDS = `${at(0, 0, "信息")}${at(0, 1, "数量")}${at(0, 2, "总计")}${at(1, 0, "规章")}${at(1, 1, "12")}${at(1, 2, "0")}${at(2, 0, "文件")}${at(2, 2, "305")}`;
