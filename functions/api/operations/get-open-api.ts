import * as z from "zod/mini";
import { operation } from "../operation.ts";
import { component } from "../schemas/components.ts";

const OpenApi = component(
  "OpenApi",
  z.looseObject({ openapi: z.literal("3.1.0") }),
  "本文档",
  "This document",
);

export const getOpenApi = operation({
  id: "getOpenApi",
  method: "GET",
  path: "/v1/openapi.json",
  open: true,
  summary: { zh: "接口说明（OpenAPI 3.1）", en: "The OpenAPI 3.1 document" },
  success: { status: 200, text: { zh: "接口说明", en: "The document" }, schema: OpenApi },
  async handle({ document }) {
    return { headers: { "cache-control": "public, max-age=300" }, body: { ...document() } };
  },
});
