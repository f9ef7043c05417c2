import * as z from "zod/mini";
import { agencyKey } from "../../../shared/report/identity.ts";
import { said } from "./components.ts";

/** Parts of requests that several operations share. */
const Id = z.string().check(z.minLength(1), z.maxLength(200));

export const ReportPath = z.strictObject({
  agency: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(300),
      said(
        "机关名称（URL 编码），或列表中的 key.agency",
        "The agency's name, percent-encoded; or key.agency of a list",
      ),
    ),
  year: z.int().check(z.minimum(0), z.maximum(9999), said("报告年度", "The year reported on")),
});

/** Under what a report is filed: names may come with spaces or in full width. */
export const reportKey = ({ agency, year }: z.output<typeof ReportPath>) => ({
  agency: agencyKey(agency),
  year,
});

export const IdPath = z.strictObject({ id: Id });

export const PagePath = z.strictObject({
  id: Id,
  page: z.int().check(z.minimum(1), z.maximum(10_000), said("页码，从 1 起", "The page, from 1")),
});

export const revisionQuery = z
  .exactOptional(Id)
  .check(said("某一版本；省略则为现行版本", "One revision; the current one where absent"));

export const limit = z
  ._default(z.int().check(z.minimum(1), z.maximum(100)), 50)
  .check(said("每页至多几项", "Items a page"));

export const cursor = z
  .exactOptional(z.string().check(z.minLength(1), z.maxLength(4000)))
  .check(said("上一页给出的 next", "The next of the page before"));
