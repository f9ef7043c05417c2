import { readFile } from "node:fs/promises";

/** What a process has taken so far. */
export interface Usage {
  /** Of the processor, by all its threads. */
  readonly cpuSeconds: number;
  /** Memory in use, what native code took included. */
  readonly megabytes: number;
}

/** Linux counts processor time in hundredths of a second for every program, and memory in pages. */
const TICKS_PER_SECOND = 100;
const PAGE = 4096;
const MEGABYTE = 1024 * 1024;

/** Fields after the name of the program, which may hold anything but is the last thing in brackets: proc(5), stat. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;
const RESIDENT_PAGES = 21;

/** What a process has taken; null where the system does not tell, which only Linux does, or the process is gone. */
export async function usageOf(pid: number): Promise<Usage | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
  if (stat === null) return null;
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [user = 0, system = 0, pages = 0] = [USER_TIME, SYSTEM_TIME, RESIDENT_PAGES].map((at) => fields[at]);
  return { cpuSeconds: (user + system) / TICKS_PER_SECOND, megabytes: (pages * PAGE) / MEGABYTE };
}
