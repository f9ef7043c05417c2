declare module "dynalite" {
  import type { Server } from "node:http";

  /** `path` is a LevelDB directory; without it everything is in memory. */
  export default function dynalite(options: {
    path: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
