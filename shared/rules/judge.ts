import type { CellId } from "../form/cells.ts";
import type { TableName } from "../form/edition.ts";
import type { Report } from "../report/report.ts";
import type { Naming } from "./names.ts";
import { isAbsent, numberIn } from "./operand.ts";
import { absentTable } from "./relation.ts";
import { ABSENT } from "./relation-messages.ts";
import type { Assessment, Messages } from "./rule.ts";
import { assessment } from "./tables.ts";
import { describeTroubles } from "./trouble.ts";

/** The numbers that a rule looks at, in one table. */
export interface Question {
  readonly instance: string;
  readonly table: TableName;
  readonly cells: readonly CellId[];
  readonly naming: Naming;
}

/** What a rule makes of numbers; the instance and the cells are those of the question. */
export type Judgement = Pick<Assessment, "result"> & Partial<Omit<Assessment, "instance" | "result">>;

/** For rules that weigh numbers: why they could not, in the words that all of them share. */
export const OPEN_MESSAGES: Messages = {
  notAssessable: { zh: "{troubles}，因此无法核对。", en: "Cannot be assessed, because of {troubles}." },
  absent: ABSENT,
};

/** Numbers are judged where the system stands by all of them; else the reason is told. */
export function judgeNumbers(
  report: Report,
  { instance, table, cells, naming }: Question,
  judge: (numbers: readonly number[]) => Judgement,
): Assessment {
  if (isAbsent(report, table)) return { ...absentTable(table), instance };
  const numbers = cells.flatMap((id) => numberIn(report, id) ?? []);
  if (numbers.length < cells.length) {
    const troubles = describeTroubles(report, cells, naming);
    return assessment(instance, "notAssessable", { cells, args: { troubles } });
  }
  const { result, ...details } = judge(numbers);
  return assessment(instance, result, { cells, ...details });
}
