import type { Logger } from "../../../shared/telemetry/log.ts";

/** Milliseconds that a part of the system has to answer a health check. */
const PATIENCE = 2_000;

/** Whether something answers in time; why not is in the log, and nowhere else. */
export async function answers(what: string, ask: () => Promise<unknown>, log: Logger): Promise<boolean> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("no answer in time")), PATIENCE);
  try {
    await Promise.race([ask(), late.promise]);
    return true;
  } catch (error) {
    log("REQUEST_FAILED", { what, error: String(error) });
    return false;
  } finally {
    clearTimeout(timer);
  }
}
