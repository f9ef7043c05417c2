/**
 * One block of an answer of AnalyzeDocument, as far as it is read here. Every field may be absent: what an answer
 * holds is not trusted. See https://docs.aws.amazon.com/textract/latest/dg/API_Block.html.
 */
export interface TextractBlock {
  readonly BlockType?: string | undefined;
  readonly Id?: string | undefined;
  readonly Text?: string | undefined;
  /** 0 to 100: of the recognised text, or of the structure that the block is part of. */
  readonly Confidence?: number | undefined;
  /** From 1. */
  readonly RowIndex?: number | undefined;
  readonly ColumnIndex?: number | undefined;
  readonly RowSpan?: number | undefined;
  readonly ColumnSpan?: number | undefined;
  readonly SelectionStatus?: string | undefined;
  readonly Geometry?: { readonly BoundingBox?: RelativeBox | undefined } | undefined;
  readonly Relationships?: readonly Relationship[] | undefined;
}

/** Shares of the picture's width and height. */
export interface RelativeBox {
  readonly Left?: number | undefined;
  readonly Top?: number | undefined;
  readonly Width?: number | undefined;
  readonly Height?: number | undefined;
}

interface Relationship {
  readonly Type?: string | undefined;
  readonly Ids?: readonly string[] | undefined;
}
