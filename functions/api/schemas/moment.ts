import * as z from "zod/mini";

/** A day, or a moment with its offset from UTC. */
export const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
