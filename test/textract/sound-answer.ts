import { blockList } from "../support/textract/block-list.ts";
import { tablePage } from "./answers.ts";

export const [ROWS, COLUMNS] = [4, 5];

/** Every cell says where it stands: the one in row 2, column 3 says 23. */
const PAGE = tablePage(
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => `${row + 1}${column + 1}`),
  ).map((row, index) => (index === 0 ? ["", "", ...row.slice(2)] : row)),
  [{ row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: "11" }],
);
export const SOUND = blockList(PAGE);
