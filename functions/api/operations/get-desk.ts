import * as z from "zod/mini";
import { deskPage, deskPolicy } from "../desk/desk-files.ts";
import { operation } from "../operation.ts";

export const getDesk = operation({
  id: "getDesk",
  method: "GET",
  path: "/review",
  open: true,
  summary: { zh: "审核台", en: "The review desk" },
  text: {
    zh: "供人使用的网页：逐件查看待审事项，对照各格的图像，改定、接受或不予接受。#号后为事项编号。",
    en: "A page for people: the reviews that wait, each cell with its picture, and the decision. The review's id stands behind #.",
  },
  success: {
    status: 200,
    text: { zh: "网页", en: "A page" },
    schema: z.string(),
    contentType: "text/html; charset=utf-8",
  },
  async handle() {
    return {
      headers: { "cache-control": "no-cache", "content-security-policy": deskPolicy() },
      body: deskPage(),
    };
  },
});
