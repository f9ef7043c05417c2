import * as z from "zod/mini";
import { deskScript } from "../desk/desk-files.ts";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";

export const getDeskScript = operation({
  id: "getDeskScript",
  method: "GET",
  path: "/review/{script}",
  open: true,
  summary: { zh: "审核台的脚本", en: "A script of the review desk" },
  params: z.strictObject({ script: z.string().check(z.minLength(1), z.maxLength(40)) }),
  success: {
    status: 200,
    text: { zh: "脚本", en: "A script" },
    schema: z.string(),
    contentType: "text/javascript; charset=utf-8",
  },
  async handle({ path: { script } }) {
    const text = deskScript(script);
    if (text === null) throw new NotFound({ zh: "没有这个脚本。", en: "There is no such script." });
    return { headers: { "cache-control": "no-cache" }, body: text };
  },
});
