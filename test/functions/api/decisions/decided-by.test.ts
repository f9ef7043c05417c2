import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "../support/api.ts";
import type { Call } from "../support/event.ts";
import { reportOf, storeReview } from "../support/stored.ts";

let api: TestApi;
let count = 0;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Whom the record of an approval names. */
async function deciderOf(call: Call): Promise<string> {
  count += 1;
  const { review } = await storeReview(api.deps, `w${count}`, reportOf(11, { reportYear: 2000 + count }));
  const headers = { "if-match": '"0"', ...call.headers };
  const body = { action: "approve", reason: "原文如此", ...(call.body as object) };
  const { json } = await api.call("decideReview", { ...call, path: { id: review.id }, headers, body });
  return json.decisions[0].by;
}

describe("who decides", () => {
  it.each([
    [{ sub: "s-1", email: "r@example.gov.cn", email_verified: "true" }, "r@example.gov.cn"],
    [{ sub: "s-1", email: "r@example.gov.cn", email_verified: "false" }, "s-1"],
    [{ sub: "s-1" }, "s-1"],
    [{ scope: "reviews" }, "unnamed"],
  ])("is the token's %o, whatever else the request says", async (claims, name) => {
    const headers = { authorization: "Bearer other", "x-amzn-oidc-identity": "other" };
    expect(await deciderOf({ claims, headers, body: { by: "other" } })).toBe(name);
  });

  it("is whom the body names where nobody signs in, or nobody in particular", async () => {
    expect(await deciderOf({ body: { by: "me" } })).toBe("me");
    expect(await deciderOf({})).toBe("local");
  });
});
