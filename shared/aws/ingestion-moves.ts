import {
  type FollowUp,
  type Ingestion,
  type IngestionStatus,
  isOpen,
  type Step,
} from "../records/ingestion.ts";
import type { Ingestions } from "../records/ingestions.ts";
import type { Race } from "../records/race.ts";
import { markedRecord, marks } from "./follow-ups.ts";
import type { Table } from "./table.ts";
import { ingestionKey, waiting } from "./table-keys.ts";
import { UnknownRecord } from "./unknown-record.ts";

type Fields = Partial<
  Pick<
    Ingestion,
    "contentHash" | "extractionKey" | "duplicateOf" | "rejection" | "failure" | "reports" | "unpacked"
  >
>;

/** One step forward. */
interface Move {
  readonly to: IngestionStatus;
  readonly step: Step;
  readonly at: string;
  readonly fields: Fields;
  readonly followUps: readonly FollowUp[];
  /** From where it may be made; from every open state where absent. */
  readonly from?: readonly IngestionStatus[];
}

const OPEN_STATES = ["received", "scanning", "extracted"] as const satisfies readonly IngestionStatus[];

/** Where an ingestion that has made the move waits: as open, for its follow-ups, or nowhere. */
function whereabouts({ to, at, followUps }: Move) {
  if (isOpen(to)) return waiting("OPEN", at);
  return followUps.length > 0 ? waiting("INGESTION", at) : null;
}

const TO_PEOPLE: readonly FollowUp[] = ["notice", "review"];

/** The moves of an open ingestion. All are one conditional write; a closed ingestion stays as it is. */
export function ingestionMoves(
  table: Table,
  get: Ingestions["get"],
): Pick<
  Ingestions,
  "scanning" | "extracted" | "validated" | "rejected" | "duplicate" | "unpacked" | "failed"
> {
  const move = async (id: string, step: Move): Promise<Race<Ingestion>> => {
    const { from = OPEN_STATES } = step;
    const waits = whereabouts(step);
    const set = { status: step.to, ...step.fields, ...waits };
    const assignments = Object.keys(set).map((name) => `#${name} = :${name}`);
    const time = `#steps.#${step.step} = if_not_exists(#steps.#${step.step}, :at)`;
    const followUps = marks(step.followUps);
    const moved = await table.update(ingestionKey(id), {
      update: [
        `SET ${[...assignments, time].join(", ")}`,
        waits === null ? "REMOVE #outstandingKey, #outstandingSort" : "",
        `ADD #lock :one${followUps === undefined ? "" : ", #followUps :followUps"}`,
      ].join(" "),
      condition: `#status IN (${from.map((_, index) => `:from${index}`).join(", ")})`,
      values: {
        ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
        ":at": step.at,
        ":one": 1,
        ":followUps": followUps,
        ...Object.fromEntries(from.map((status, index) => [`:from${index}`, status])),
      },
    });
    if (moved !== null) return { won: true, current: markedRecord<Ingestion>(moved) };
    const standing = await get(id);
    if (standing === null) throw new UnknownRecord("ingestion", id);
    return { won: false, current: standing };
  };

  return {
    scanning: (id, fields, at) =>
      move(id, { to: "scanning", step: "scanning", at, fields, followUps: [], from: ["received"] }),
    extracted: (id, fields, at) =>
      move(id, { to: "extracted", step: "extracted", at, fields, followUps: [] }),
    validated: (id, { verdict, reports }, at) =>
      move(id, { to: verdict, step: "validated", at, fields: { reports }, followUps: [] }),
    rejected: (id, { code, detail, contentHash, followUps = TO_PEOPLE }, at) =>
      move(id, {
        to: "rejected",
        step: "rejected",
        at,
        fields: { rejection: { code, detail }, ...(contentHash === null ? {} : { contentHash }) },
        followUps,
      }),
    duplicate: (id, fields, at) =>
      move(id, { to: "duplicate", step: "duplicate", at, fields, followUps: [] }),
    unpacked: (id, fields, at) =>
      move(id, { to: "unpacked", step: "unpacked", at, fields, followUps: ["notice"] }),
    failed: (id, failure, at) =>
      move(id, { to: "failed", step: "failed", at, fields: { failure }, followUps: TO_PEOPLE }),
  };
}
