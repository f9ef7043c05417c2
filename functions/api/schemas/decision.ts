import * as z from "zod/mini";
import { component, said } from "./components.ts";

const reason = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(2000), said("理由，必填", "Why; required"));
const by = z
  .exactOptional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
  .check(
    said(
      "决定人；仅在没有登录的本机上采用，否则取自登录身份",
      "Who decides; heeded only where nobody signs in, else taken from the token",
    ),
  );

/** A correction as a reviewer sends it; `raw` defaults to the value as digits. */
const CellCorrection = component(
  "CellCorrection",
  z.strictObject({
    cell: z.string().check(z.minLength(1), z.maxLength(200)),
    value: z
      .nullable(z.number())
      .check(said("金额以万元计；null 表示原文为空", "Money in 万元; null for a blank")),
    raw: z.exactOptional(z.string().check(z.maxLength(100))),
  }),
  "改定一个单元格",
  "A cell to be corrected",
);

export const DecisionRequest = component(
  "DecisionRequest",
  z.discriminatedUnion("action", [
    z.strictObject({ action: z.literal("approve"), reason, by }),
    z.strictObject({ action: z.literal("reject"), reason, by }),
    z.strictObject({
      action: z.literal("correct"),
      reason,
      by,
      cells: z.array(CellCorrection).check(z.minLength(1), z.maxLength(200)),
    }),
  ]),
  "审核决定",
  "A reviewer's decision",
);
export type DecisionRequest = z.output<typeof DecisionRequest>;
