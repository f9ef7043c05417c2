import * as z from "zod/mini";
import { component, said } from "./components.ts";
import { Message } from "./message.ts";

const Change = z.object({
  cell: z.string(),
  from: z
    .nullable(z.number())
    .check(said("读到的数，未读到为 null", "What was read; null where no number was")),
  to: z.number().check(said("改成它，关系即成立", "With this the relations would hold")),
});

const Proposal = component(
  "Proposal",
  z.object({
    kind: z
      .enum(["misprint", "shift", "forced"])
      .check(
        said(
          "misprint 可能填错，shift 可能填错了格，forced 没有读到、按关系只能是这个数",
          "misprint: may be wrong; shift: may stand in the wrong cell; forced: not read, and the sums leave one number",
        ),
      ),
    cells: z.array(Change),
    proof: z
      .array(z.object({ rule: z.string(), instance: z.string() }))
      .check(
        said("改后成立、或据以推算的关系", "The relations that would hold, or that leave no other number"),
      ),
    unique: z.boolean().check(said("是否唯一的可能", "Whether no other such change would do")),
    alternatives: z.int().check(said("共有几种可能", "How many such changes there are")),
    slip: z
      .nullable(z.enum(["transposed", "digitLost", "digitAdded", "digitChanged", "misread"]))
      .check(
        said(
          "像是哪一种笔误，misread 为图片认错",
          "The slip of the pen, or of recognition, that would explain it",
        ),
      ),
    message: Message,
  }),
  "供人核对的建议；系统从不照此改动数据",
  "What a person may look at first; never applied",
);

/** What reports and reviews show of them. */
export const Proposals = z
  .array(Proposal)
  .check(said("对不上时可先核对的格，最可能的在前", "What to look at first, the likeliest first"));
