import { describe, expect, it } from "vitest";
import { matchRoute } from "../../../infra/local/http/match-route.ts";
import { ROUTES } from "../../../infra/routes.ts";

describe("routes", () => {
  it("finds every route of the topology under its own path", () => {
    for (const route of ROUTES) {
      const path = route.path.replaceAll(/\{\w+\}/g, "x");
      expect(matchRoute(route.method, path)?.route).toBe(route);
    }
  });

  it("gives the parameters as they stand in the decoded path", () => {
    const match = matchRoute("GET", "/v1/reports/云栖县水务局/2022/findings");
    expect(match?.route.operation).toBe("listFindings");
    expect(match?.parameters).toEqual({ agency: "云栖县水务局", year: "2022" });
  });

  it.each([
    ["another method", "DELETE", "/v1/reports"],
    ["a trailing slash", "GET", "/v1/reports/"],
    ["an empty parameter", "GET", "/v1/rules/"],
    ["a decoded slash inside a parameter", "GET", "/v1/rules/a/b"],
    ["an unknown path", "GET", "/v2/reports"],
  ])("has none for %s", (_name, method, path) => {
    expect(matchRoute(method, path)).toBeUndefined();
  });
});
