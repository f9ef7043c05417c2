import * as z from "zod/mini";
import { component, said } from "./components.ts";
import { Message } from "./message.ts";
import { Place } from "./report.ts";

const ComparedCell = component(
  "ComparedCell",
  z.object({
    cell: z.string(),
    name: Message,
    kind: z.enum(["number", "blank", "dash", "slash", "text", "ambiguous", "missing"]),
    value: z
      .nullable(z.number())
      .check(said("认定的数；未能认定为 null", "The number that stands; else null")),
    raw: z.string().check(said("读到的文字", "What was read")),
    candidates: z.array(z.string()).check(said("其他可能", "What else it may be")),
    confidence: z.number(),
    at: z.nullable(Place),
    links: z.object({
      picture: z
        .nullable(z.string())
        .check(said("这一格的图像；不在页面上的没有", "Its picture; null for what does not stand on a page")),
    }),
  }),
  "请与原件对照的一格",
  "A cell to compare with the document",
);

export const DoubtfulCells = z
  .array(ComparedCell)
  .check(said("没有认定的各格", "Cells that the system does not stand by"));

export const InvolvedCells = z
  .array(ComparedCell)
  .check(said("已认定、但有错误涉及的各格", "Cells that it stands by, and that errors are about"));
