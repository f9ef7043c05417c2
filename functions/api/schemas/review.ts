import * as z from "zod/mini";
import { DoubtfulCells, InvolvedCells } from "./compared-cell.ts";
import { component, pageOf, said } from "./components.ts";
import { Rejection } from "./ingestion.ts";
import { OpenIssues } from "./open-issue.ts";
import { Proposals } from "./proposal.ts";
import { AnyVerdict, Correction } from "./revision.ts";

export const ReviewStatus = z.enum(["open", "approved", "corrected", "rejected", "superseded"]);

const ReviewReason = component(
  "ReviewReason",
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("verdict"), verdict: AnyVerdict }),
    z.object({ kind: z.literal("rejection"), ...Rejection.shape }),
    z.object({ kind: z.literal("failure"), queue: z.string(), detail: z.string() }),
  ]),
  "为什么需要人来看",
  "Why a person must look",
);

const Decision = component(
  "Decision",
  z.object({
    action: z.enum(["approve", "correct", "reject"]),
    by: z.string(),
    at: z.string(),
    reason: z.string(),
    corrections: z.array(Correction),
    verdict: AnyVerdict.check(said("决定生效后的核验结论", "The verdict after the decision was applied")),
  }),
  "审核人的一次决定",
  "What a reviewer decided",
);

export const Review = component(
  "Review",
  z.object({
    id: z.string(),
    status: ReviewStatus,
    reason: ReviewReason,
    ingestionId: z.string(),
    fileName: z.string(),
    report: z.nullable(
      z.object({
        agency: z.string(),
        year: z.int(),
        revision: z.string(),
        links: z.object({ self: z.string(), findings: z.string(), source: z.string() }),
      }),
    ),
    openedAt: z.string(),
    decisions: z.array(Decision).check(said("只增不改", "Only ever appended to")),
    pending: z
      .nullable(Decision)
      .check(said("已提交、尚未写完的决定", "A decision whose effects are still being written")),
    etag: z.string().check(said("提交决定时放入 If-Match", "Send it as If-Match with a decision")),
    links: z.object({ self: z.string(), decision: z.string(), ingestion: z.string(), pages: z.string() }),
  }),
  "一件待审或已审的事项",
  "One thing that a person must look at, or has",
);

export const ReviewDetail = component(
  "ReviewDetail",
  z.extend(Review, {
    issues: OpenIssues,
    proposals: Proposals,
    doubtful: DoubtfulCells,
    involved: InvolvedCells,
  }),
  "一件待审或已审的事项，附没有弄清的地方、核对建议和请与原件对照的各格",
  "A review, with what is not clear, what to look at first and the cells to compare",
);

export const ReviewPage = pageOf("ReviewPage", Review, "审核事项列表", "A page of reviews");
