import * as z from "zod/mini";

/** One plain address; whether it may be written to is decided when a notice is sent. */
export const EmailAddress = z.email().check(z.maxLength(254));
