import type { CellId } from "../../../shared/form/cells.ts";

/** What an agency reports in each cell: a number, or money with its unit as the agency writes it. */
export type Figures = Readonly<Record<CellId, number | string>>;
