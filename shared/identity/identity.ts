import { type AgencyName, parseAgencyName } from "./agency-name.ts";
import { BODIES, type BodyNames } from "./body-names.ts";

/** How the name at hand says which body it is; `own`: under its own full name. */
export type NameForm = "full" | "short" | "former" | "own";

/**
 * Which agency a name means, worked out from the name and from data alone. Two names mean the same agency where their
 * keys are equal. A name whose place is unknown, or borne by several, means the same only as the very same name.
 */
export interface Identity {
  readonly key: string;
  readonly name: AgencyName;
  /** The body in its present full form, e.g. 卫生健康; the printed words where the data do not hold it. */
  readonly body: string;
  readonly form: NameForm;
  /** For a former name, the last year in which it was in use. */
  readonly until: number | null;
  /** Names of bodies that went into this one together with others: never taken for the same. */
  readonly merged: BodyNames["merged"] | null;
}

interface KnownName {
  readonly body: BodyNames;
  readonly form: NameForm;
}

const LAST_WORDS = ["局", "委员会", "委", "厅"];

const KNOWN: ReadonlyMap<string, KnownName> = new Map(
  BODIES.flatMap((body): (readonly [string, KnownName])[] => [
    ...body.names.flatMap((name) => LAST_WORDS.map((word) => [name + word, { body, form: "full" }] as const)),
    ...(body.short ?? []).map((name) => [name, { body, form: "short" }] as const),
    ...(body.former?.names ?? []).map((name) => [name, { body, form: "former" }] as const),
  ]),
);

const GOVERNMENT = /^(?:人民政府|政府|行政公署)?$/u;
const GOVERNMENT_OFFICE = /^(?:人民)?政府办公[室厅]$/u;

/** What tells the body from others in its place. */
function bodyOf({ locality, body }: AgencyName): Pick<Identity, "body" | "form" | "until" | "merged"> {
  const plain = { form: "own", until: null, merged: null } as const;
  if (locality !== "") return { ...plain, body: locality };
  if (GOVERNMENT.test(body)) return { ...plain, body: "人民政府" };
  if (GOVERNMENT_OFFICE.test(body)) return { ...plain, body: "人民政府办公室" };
  const known = KNOWN.get(body);
  if (known === undefined) return { ...plain, body };
  const { id, former, merged } = known.body;
  const until = known.form === "former" ? (former?.until ?? null) : null;
  return { body: id, form: known.form, until, merged: merged ?? null };
}

/** The identity that a printed name of an agency has. */
export function identify(agency: string): Identity {
  const name = parseAgencyName(agency);
  const [division, ...others] = name.divisions;
  const body = bodyOf(name);
  const key =
    division === undefined || others.length > 0 ? `名称:${name.text}` : `${division.code}:${body.body}`;
  return { key, name, ...body };
}

/** Why two names are taken for one agency; null where they are not. */
export type SameBecause = "sameName" | "placeInFull" | "shortName" | "lastWord" | "renamed" | "secondName";

export function sameBecause(one: string, other: string): SameBecause | null {
  const [a, b] = [identify(one), identify(other)];
  if (a.key !== b.key) return null;
  if (a.name.text === b.name.text) return one === other ? "sameName" : "secondName";
  if (a.form === "former" || b.form === "former") return "renamed";
  if (a.form === "short" || b.form === "short") return "shortName";
  return a.name.body === b.name.body ? "placeInFull" : "lastWord";
}
