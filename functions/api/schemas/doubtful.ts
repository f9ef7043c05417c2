import * as z from "zod/mini";
import { component, said } from "./components.ts";
import { Message } from "./message.ts";
import { Place } from "./report.ts";

const DoubtfulCell = component(
  "DoubtfulCell",
  z.object({
    cell: z.string(),
    name: Message,
    kind: z.enum(["number", "blank", "dash", "slash", "text", "ambiguous", "missing"]),
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
  "没有认定的一格",
  "A cell that the system does not stand by",
);

export const DoubtfulCells = z
  .array(DoubtfulCell)
  .check(said("没有认定的各格，请对照图像核对", "Cells to compare with the document"));
