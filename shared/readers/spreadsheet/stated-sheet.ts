import type { Block } from "../../document/document.ts";
import { type FormattedNumber, numberDisplay } from "./number-display.ts";
import { type Overlay, underOverlays } from "./overlays.ts";
import type { Sheet } from "./sheet.ts";
import { sheetBlocks } from "./sheet-blocks.ts";
import type { StatedCell } from "./stated-cell.ts";

export interface StatedSheet extends Omit<Sheet, "cells"> {
  readonly cells: readonly StatedCell[];
  readonly overlays?: readonly Overlay[];
}

/** The blocks of each of a workbook's visible sheets, their numbers displayed in their formats. */
export async function statedBlocks(
  sheets: readonly StatedSheet[],
  date1904: boolean,
): Promise<readonly (readonly Block[])[]> {
  const numbers = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }): FormattedNumber[] => (typeof content === "string" ? [] : [content])),
  );
  const display = await numberDisplay(numbers, date1904);
  return sheets.map(({ cells, overlays = [], ...rest }, index) => {
    const displayed = underOverlays(cells, overlays).map(({ content, ...cell }) => ({
      ...cell,
      text: (typeof content === "string" ? content : display(content)).trim(),
    }));
    return sheetBlocks({ ...rest, cells: displayed }, index);
  });
}
