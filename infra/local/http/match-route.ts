import { ROUTES, type Route } from "../../routes.ts";

export interface RouteMatch {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

const PATTERNS = ROUTES.map((route) => ({ route, parts: route.path.split("/") }));

function parametersOf(
  parts: readonly string[],
  path: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (parts.length !== path.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const actual = path[index] ?? "";
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== actual : actual === "") return undefined;
    if (name !== undefined) parameters[name] = actual;
  }
  return parameters;
}

/**
 * Finds the route of a request as API Gateway's HTTP API does: on the decoded path, so that an encoded slash
 * separates like any other, and with literal segments before parameters.
 */
export function matchRoute(method: string, decodedPath: string): RouteMatch | undefined {
  const path = decodedPath.split("/");
  return PATTERNS.filter(({ route }) => route.method === method)
    .flatMap(({ route, parts }) => {
      const parameters = parametersOf(parts, path);
      return parameters === undefined ? [] : [{ route, parameters }];
    })
    .sort((a, b) => Object.keys(a.parameters).length - Object.keys(b.parameters).length)[0];
}
