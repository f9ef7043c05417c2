import * as z from "zod/mini";
import { component } from "./components.ts";

export const Message = component(
  "Message",
  z.object({ zh: z.string(), en: z.string() }),
  "中英文各一句",
  "One sentence in each language",
);
