import type { JsonSchema } from "../openapi/shape.ts";
import { type Html, html } from "./html.ts";
import { linkedType } from "./linked-type.ts";
import { typeText } from "./schema-text.ts";
import { both } from "./two-languages.ts";

const textOf = (schema: JsonSchema): string | undefined =>
  typeof schema.description === "string" ? schema.description : undefined;

function field(
  names: ReadonlySet<string>,
  required: readonly string[],
  [name, schema]: readonly [string, JsonSchema],
): Html {
  const mark = required.includes(name) ? "" : html` <span class="must">可省略 optional</span>`;
  return html`<div><dt>${name}${mark}</dt><dd>${both(textOf(schema))}${linkedType(typeText(schema), names)}</dd></div>`;
}

function fields(names: ReadonlySet<string>, { properties, required }: JsonSchema): Html {
  const needed = Array.isArray(required) ? (required as readonly string[]) : [];
  const entries = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  return html`<dl>${entries.map((entry) => field(names, needed, entry))}</dl>`;
}

/** One named schema with its fields; a choice shows each of its forms. */
export function schemaSection(name: string, schema: JsonSchema, names: ReadonlySet<string>): Html {
  const forms = (schema.oneOf ?? schema.anyOf ?? [schema]) as readonly JsonSchema[];
  return html`
<section id="schema-${name}"><h3>${name}</h3><p>${both(textOf(schema))}</p>
${forms.map((form) => (form.properties === undefined ? html`<p><code>${typeText(form)}</code></p>` : fields(names, form)))}
</section>`;
}
