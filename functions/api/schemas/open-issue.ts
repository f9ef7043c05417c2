import * as z from "zod/mini";
import { ISSUE_CODES } from "../../../shared/report/report.ts";
import { component, said } from "./components.ts";
import { Message } from "./message.ts";

const OpenIssue = component(
  "OpenIssue",
  z.object({
    code: z.enum(ISSUE_CODES),
    message: Message,
    detail: Message.check(said("所涉的行和数；可为空", "The row and the numbers; may be empty")),
    cells: z.array(z.string()),
  }),
  "读取时没有弄清的一处",
  "What reading could not settle",
);

export const OpenIssues = z
  .array(OpenIssue)
  .check(said("读取时没有弄清的各处", "What reading could not settle"));
