import * as z from "zod/mini";
import { component, said } from "./components.ts";
import { Message } from "./message.ts";

/** RFC 9457. `title` and `detail` are strings by that standard: Chinese first, English after the slash. */
export const Problem = component(
  "Problem",
  z.object({
    type: z.string().check(said("稳定的错误种类", "The kind of problem; never changes")),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().check(said("本次请求的编号", "This request; quote it when you ask")),
    errors: z.exactOptional(z.array(z.object({ field: z.string(), message: Message }))),
  }),
  "问题说明（RFC 9457）",
  "A problem document (RFC 9457)",
);
export type Problem = z.output<typeof Problem>;
