import * as z from "zod/mini";

/** The truth about one report: contract.md, "A truth file". Other fields are notes for people. */
export const Truth = z.object({
  agency: z.string(),
  reportYear: z.int(),
  forms: z.object({ proactiveDisclosure: z.enum(["2019", "2021"]), requests: z.enum(["2019", "2021"]) }),
  cells: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  mustNotAssert: z.array(z.string()),
});
export type Truth = z.infer<typeof Truth>;
