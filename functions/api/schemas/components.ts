import * as z from "zod/mini";

/** The named schemas of the OpenAPI document; whatever is registered here is served under components/schemas. */
export const components = z.registry<{ id: string }>();

/** Gives a schema its name in the OpenAPI document. */
export function component<T extends z.core.$ZodType>(id: string, schema: T, zh: string, en: string): T {
  components.add(schema, { id });
  z.globalRegistry.add(schema, { description: bilingual(zh, en) });
  return schema;
}

/** One description in both languages; the docs page parts it again at the bar. */
export const bilingual = (zh: string, en: string): string => `${zh} | ${en}`;

/** A field's description: `z.string().check(said("…", "…"))`. */
export const said = (zh: string, en: string) => z.describe<unknown>(bilingual(zh, en));

/** A page of a list, as every list is answered. */
export function pageOf<T extends z.core.$ZodType>(id: string, item: T, zh: string, en: string) {
  return component(
    id,
    z.object({
      items: z.array(item),
      next: z
        .nullable(z.string())
        .check(said("下一页的游标；最后一页为 null", "Cursor of the next page; null on the last one")),
    }),
    zh,
    en,
  );
}
