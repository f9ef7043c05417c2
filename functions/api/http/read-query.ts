import type * as z from "zod/mini";
import { fieldErrors } from "../problems/field-errors.ts";
import { InvalidRequest } from "../problems/invalid-request.ts";

/** What is under optional and default wrappers. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType };
  return innerType === undefined ? schema : innermost(innerType);
}

const INTEGER = /^(?:0|[1-9]\d{0,8})$/;

const repeated = (name: string): InvalidRequest =>
  new InvalidRequest({ zh: "查询参数有重复。", en: "A query parameter is given twice." }, [
    { field: name, message: { zh: "只能出现一次", en: "may be given once" } },
  ]);

/** Text as a query has it, with digits as numbers where the schema wants a number. */
export function typed(
  shape: z.core.$ZodLooseShape,
  values: Iterable<readonly [string, string]>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Array.from(values, ([name, value]) => {
      const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
      const wantsNumber = schema !== undefined && innermost(schema)._zod.def.type === "number";
      return [name, wantsNumber && INTEGER.test(value) ? Number(value) : value];
    }),
  );
}

/** The query of a request by its schema; unknown, repeated and malformed parameters are refused by name. */
export function readQuery<T extends z.ZodMiniObject>(schema: T, rawQuery: string): z.output<T> {
  const search = new URLSearchParams(rawQuery);
  const twice = [...search.keys()].find((name, index, names) => names.indexOf(name) !== index);
  if (twice !== undefined) throw repeated(twice);
  const parsed = schema.safeParse(typed(schema.def.shape, search));
  if (parsed.success) return parsed.data;
  throw new InvalidRequest(
    { zh: "查询参数有误。", en: "The query is not of the expected form." },
    fieldErrors(parsed.error.issues),
  );
}
