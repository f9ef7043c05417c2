import * as z from "zod/mini";
import { pageRequest, withCursor } from "../http/page-request.ts";
import { operation } from "../operation.ts";
import { InvalidRequest } from "../problems/invalid-request.ts";
import { cursor, limit } from "../schemas/asked.ts";
import { said } from "../schemas/components.ts";
import { IngestionPage } from "../schemas/ingestion.ts";
import { ingestionSummary } from "../views/ingestion-view.ts";

const Query = z.strictObject({
  key: z
    .exactOptional(z.string().check(z.minLength(1), z.maxLength(1024)))
    .check(said("对象键；上传后据此查看", "The object's key; how an uploader finds its file")),
  limit,
  cursor,
});

export const listIngestions = operation({
  id: "listIngestions",
  method: "GET",
  path: "/v1/ingestions",
  summary: { zh: "列出接收记录", en: "List files" },
  text: {
    zh: "由新到旧。给出 key 时只列该对象的记录，尚未收到则为空。",
    en: "Newest first. With key, those of that object only; none until it has arrived.",
  },
  query: Query,
  success: { status: 200, text: { zh: "一页接收记录", en: "A page of files" }, schema: IngestionPage },
  async handle({ query }, { store }) {
    if (query.key === undefined) {
      const page = await withCursor(() => store.ingestions.list(pageRequest(query)));
      return { body: { items: page.items.map(ingestionSummary), next: page.next } };
    }
    if (query.cursor !== undefined)
      throw new InvalidRequest({ zh: "key 与 cursor 不能同时给出。", en: "Give either key or cursor." }, [
        { field: "cursor", message: { zh: "不能与 key 同用", en: "does not go with key" } },
      ]);
    const found = await store.ingestions.findByKey(query.key);
    return { body: { items: found.slice(0, query.limit).map(ingestionSummary), next: null } };
  },
});
