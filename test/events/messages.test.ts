import { describe, expect, test } from "vitest";
import { ExtractionMessage, NoticeMessage, ReviewMessage } from "../../shared/events/messages.ts";

const notice = {
  v: 1,
  type: "notice",
  kind: "validation",
  audience: "sender",
  ingestionId: "i",
  report: { agency: "甲局", year: 2023, revision: "r" },
  reviewId: null,
  occasion: "0",
};
const review = {
  v: 1,
  type: "review",
  ingestionId: "i",
  report: { agency: "甲局", year: 2023, revision: "r", index: 0 },
};
const extracted = { v: 1, type: "extracted", ingestionId: "i" };
const recheck = { v: 1, type: "recheck", agency: "甲局", year: 2023 };

describe.each([
  { name: "notice", schema: NoticeMessage, message: notice },
  { name: "review", schema: ReviewMessage, message: review },
  { name: "extracted", schema: ExtractionMessage, message: extracted },
  { name: "recheck", schema: ExtractionMessage, message: recheck },
])("$name", ({ schema, message }) => {
  test("is taken as it is", () => {
    expect(schema.parse(message)).toEqual(message);
  });

  test("is refused in another version, with another field, or without one", () => {
    expect(schema.safeParse({ ...message, v: 2 }).success).toBe(false);
    expect(schema.safeParse({ ...message, more: 1 }).success).toBe(false);
    for (const name of Object.keys(message)) {
      const { [name as keyof typeof message]: _, ...rest } = message;
      expect(schema.safeParse(rest).success, name).toBe(false);
    }
  });
});
