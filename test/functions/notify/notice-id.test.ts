import { expect, it } from "vitest";
import { noticeId } from "../../../functions/notify/notice-id.ts";
import type { NoticeMessage } from "../../../shared/events/messages.ts";

const MESSAGE: NoticeMessage = {
  v: 1,
  type: "notice",
  kind: "validation",
  audience: "sender",
  ingestionId: "i1",
  report: { agency: "青禾县水务局", year: 2023, revision: "2024-01-26T06:31:09.000Z#i1#0" },
  reviewId: null,
  occasion: "0",
};

it("is the same for the same event and audience, and another for any other", () => {
  const others: NoticeMessage[] = [
    { ...MESSAGE, kind: "reconsidered" },
    { ...MESSAGE, audience: "reviewers" },
    { ...MESSAGE, ingestionId: "i2" },
    { ...MESSAGE, report: null },
    {
      ...MESSAGE,
      report: { agency: "青禾县水务局", year: 2023, revision: "2024-01-26T06:31:09.000Z#i1#0#c001" },
    },
    { ...MESSAGE, reviewId: "i1.0" },
    { ...MESSAGE, occasion: "1" },
    { ...MESSAGE, reviewId: "0", occasion: "" },
  ];
  const ids = [MESSAGE, ...others].map(noticeId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(noticeId({ ...MESSAGE })).toBe(ids[0]);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/u);
});
