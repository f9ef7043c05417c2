import type { Matter, Topic } from "../../shared/mails/topics.ts";
import {
  INTAKE_FAILED,
  INVALID,
  requests,
  STOCK_WARNING,
  SUSPECTED,
  UNASSESSED,
  UNREAD,
} from "./checked-reports.ts";
import { blank, number, reportOf } from "./reports.ts";

const SENDER: Matter = {
  noticeId: "3f9a1c07be52d4e8a6b0c1d2e3f40516",
  audience: "sender",
  fileName: "青禾县水务局2023年政府信息公开年报.html",
  receivedAt: "2024-01-26T06:31:09.000Z",
  reviewUrl: null,
  withheldDomains: [],
};

const REVIEWERS: Matter = {
  ...SENDER,
  noticeId: "71c0e5aa90d34b6f8e21f3a4b5c6d7e8",
  audience: "reviewers",
  reviewUrl: "https://gouji.qinghe.example/review#4be1d07c93a2f65801e2d3c4b5.0",
};

const CORRECTED = reportOf({
  cells: { [requests("outcomes.granted", "naturalPerson")]: number(3), "remedies.review.upheld": blank },
});

const DECISION = {
  by: "reviewer-07",
  at: "2024-01-29T02:05:00.000Z",
  corrections: [
    { cell: requests("outcomes.granted", "naturalPerson"), value: 3, raw: "3" },
    { cell: requests("outcomes.granted", "total"), value: 8, raw: "8" },
    { cell: requests("newRequests", "total"), value: 21, raw: "21" },
    { cell: "remedies.review.upheld", value: null, raw: "" },
  ],
} as const;

/** Every kind of mail, by the name of its golden files. */
export const OCCASIONS: Readonly<Record<string, { readonly topic: Topic; readonly matter: Matter }>> = {
  "validation-valid": {
    topic: { kind: "validation", checked: { report: reportOf({}), findings: [], verdict: "valid" } },
    matter: SENDER,
  },
  "validation-invalid": { topic: { kind: "validation", checked: INVALID }, matter: SENDER },
  "validation-needs-review": {
    topic: { kind: "validation", checked: { report: UNREAD, findings: UNASSESSED, verdict: "needsReview" } },
    matter: { ...SENDER, withheldDomains: ["mail.example.com", null] },
  },
  "validation-suspects": { topic: { kind: "validation", checked: SUSPECTED }, matter: REVIEWERS },
  "validation-reviewers": { topic: { kind: "validation", checked: INVALID }, matter: REVIEWERS },
  reconsidered: {
    topic: {
      kind: "reconsidered",
      checked: { report: reportOf({}), findings: [STOCK_WARNING, INTAKE_FAILED], verdict: "invalid" },
    },
    matter: SENDER,
  },
  rejection: {
    topic: { kind: "rejection", code: "ENCRYPTED", detail: "the file asks for a password" },
    matter: { ...SENDER, fileName: "年报（终稿）.doc" },
  },
  "rejection-reviewers": {
    topic: { kind: "rejection", code: "NOT_A_REPORT", detail: "no row of any table was found" },
    matter: { ...REVIEWERS, fileName: "会议通知.txt" },
  },
  unpacked: {
    topic: { kind: "unpacked", members: ["县水务局.docx", "下属/水政监察大队.pdf"], refused: [] },
    matter: { ...SENDER, fileName: "全县年报.zip" },
  },
  "unpacked-some": {
    topic: {
      kind: "unpacked",
      members: ["县水务局.docx"],
      refused: [{ path: "下属/水政监察大队.docx", code: "ENCRYPTED" }],
    },
    matter: { ...SENDER, fileName: "全县年报.zip" },
  },
  failure: { topic: { kind: "failure", failure: null }, matter: SENDER },
  "failure-reviewers": {
    topic: { kind: "failure", failure: { queue: "extractions", reason: "received 5 times without success" } },
    matter: { ...REVIEWERS, receivedAt: null },
  },
  "decision-approve": {
    topic: {
      kind: "decision",
      decision: {
        ...DECISION,
        action: "approve",
        corrections: [],
        verdict: "valid",
        reason: "与纸质原件核对无误，差额系年末补录，同意入库。",
      },
      before: UNREAD,
      after: { report: UNREAD, findings: [], verdict: "valid" },
    },
    matter: SENDER,
  },
  "decision-correct": {
    topic: {
      kind: "decision",
      decision: {
        ...DECISION,
        action: "correct",
        verdict: "invalid",
        reason: "按 PDF 原件第 4 页逐格核对后更正。",
      },
      before: UNREAD,
      after: { report: CORRECTED, findings: [INTAKE_FAILED], verdict: "invalid" },
    },
    matter: SENDER,
  },
  "decision-reject": {
    topic: {
      kind: "decision",
      decision: {
        ...DECISION,
        action: "reject",
        corrections: [],
        verdict: "rejected",
        reason: "报送的是草稿，表三尚未填写。请报送正式文本。",
      },
      before: null,
      after: null,
    },
    matter: SENDER,
  },
};
