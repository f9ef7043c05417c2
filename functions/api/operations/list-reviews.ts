import * as z from "zod/mini";
import { pageRequest, withCursor } from "../http/page-request.ts";
import { operation } from "../operation.ts";
import { cursor, limit } from "../schemas/asked.ts";
import { said } from "../schemas/components.ts";
import { ReviewPage, ReviewStatus } from "../schemas/review.ts";
import { reviewView } from "../views/review-view.ts";

const Query = z.strictObject({
  status: z._default(ReviewStatus, "open").check(said("状态", "Status")),
  limit,
  cursor,
});

export const listReviews = operation({
  id: "listReviews",
  method: "GET",
  path: "/v1/reviews",
  summary: { zh: "列出审核事项", en: "List reviews" },
  text: {
    zh: "待审的由旧到新，其余由新到旧。",
    en: "Open ones oldest first, others newest first.",
  },
  query: Query,
  success: { status: 200, text: { zh: "一页审核事项", en: "A page of reviews" }, schema: ReviewPage },
  async handle({ query }, { store }) {
    const page = await withCursor(() => store.reviews.list(query.status, pageRequest(query)));
    return { body: { items: page.items.map(reviewView), next: page.next } };
  },
});
