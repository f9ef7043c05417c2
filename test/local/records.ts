/** What the tests read of the API's answers. */
export interface FileRecord {
  readonly id: string;
  readonly status: string;
  readonly open: boolean;
  readonly key: string;
  readonly fileName: string;
  readonly rejection: { readonly code: string } | null;
  readonly steps: readonly { readonly step: string; readonly at: string }[];
  readonly reports: readonly { readonly agency: string; readonly year: number; readonly verdict: string }[];
}

export interface FileDetail extends FileRecord {
  readonly notices: readonly {
    readonly kind: string;
    readonly audience: string;
    readonly status: string;
    readonly sentAt: string | null;
  }[];
}

export interface ReviewRecord {
  readonly id: string;
  readonly status: string;
  readonly fileName: string;
  readonly ingestionId: string;
  readonly reason: { readonly kind: string };
}

export interface ReviewDetail extends ReviewRecord {
  readonly etag: string;
  readonly doubtful: readonly {
    readonly cell: string;
    readonly kind: string;
    readonly value: number | null;
    readonly links: { readonly picture: string | null };
  }[];
  readonly proposals: readonly {
    readonly kind: string;
    readonly unique: boolean;
    readonly cells: readonly { readonly cell: string; readonly to: number }[];
    readonly proof: readonly { readonly rule: string }[];
  }[];
}

export interface ReportRecord {
  readonly key: { readonly agency: string; readonly year: number };
  readonly verdict: string;
}

export interface RevisionRecord extends ReportRecord {
  readonly ingestionId: string;
  readonly current: boolean;
}

export interface MailRecord {
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
