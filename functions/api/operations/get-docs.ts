import * as z from "zod/mini";
import { docsPage, docsPolicy } from "../docs/page.ts";
import { operation } from "../operation.ts";

export const getDocs = operation({
  id: "getDocs",
  method: "GET",
  path: "/docs",
  open: true,
  summary: { zh: "本说明页", en: "This page" },
  success: {
    status: 200,
    text: { zh: "网页", en: "A page to read" },
    schema: z.string(),
    contentType: "text/html; charset=utf-8",
  },
  async handle({ document, origin }) {
    return {
      headers: { "cache-control": "no-cache", "content-security-policy": docsPolicy },
      body: docsPage(document(), origin),
    };
  },
});
