/** Why no report could be read from a file. A rejection is an outcome: it is never retried. */
export const REJECTION_CODES = [
  "EMPTY",
  "TOO_LARGE",
  "ENCRYPTED",
  "CORRUPT",
  "UNSUPPORTED",
  "NOT_A_REPORT",
  "TOO_COMPLEX",
  "NO_TEXT",
  "VANISHED",
] as const;

export type RejectionCode = (typeof REJECTION_CODES)[number];

/** `detail` is one English clause for the log and the reviewer, e.g. "zip archive, not yet read". */
export interface Rejection {
  readonly code: RejectionCode;
  readonly detail: string;
}

/** What a clerk is told for each code: what is wrong, and what to do next. */
export const REJECTION_MESSAGES: Readonly<
  Record<RejectionCode, { readonly zh: string; readonly en: string }>
> = {
  EMPTY: {
    zh: "文件是空的。请确认文件内容后重新报送。",
    en: "The file is empty. Check its content and send it again.",
  },
  TOO_LARGE: {
    zh: "文件过大，或图片的像素过多。请只报送年度报告本身，去掉附带的图片和附件；扫描以 200 至 300 dpi 为宜。",
    en: "The file is too large, or its pictures have too many pixels. Send the report itself, without attached pictures or annexes; scan at 200 to 300 dpi.",
  },
  ENCRYPTED: {
    zh: "文件已加密。请取消密码后重新报送。",
    en: "The file is encrypted. Remove the password and send it again.",
  },
  CORRUPT: {
    zh: "文件已损坏或不完整。请重新导出后报送。",
    en: "The file is damaged or incomplete. Export it again and send it.",
  },
  UNSUPPORTED: {
    zh: "不支持该文件格式。可以报送 PDF（扫描件也可以）、扫描图片或照片（.jpg、.png、.tif、.bmp）、Word 或 WPS 文字（.docx、.doc、.wps）、Excel 或 WPS 表格（.xlsx、.xls、.et）、.odt、.ods、.rtf、网页（.html、.mht）、纯文本（.txt），以及由这些文件打包的 .zip。OFD、演示文稿等请另存为 PDF，RAR、7z 请重新打包为 .zip；HEIC 等其他格式的图片请另存为 JPG 或 PNG。",
    en: "This file format is not supported. PDF (scans too), pictures of pages (.jpg, .png, .tif, .bmp), Word or WPS text (.docx, .doc, .wps), Excel or WPS sheets (.xlsx, .xls, .et), .odt, .ods, .rtf, web pages (.html, .mht), plain text (.txt) and .zip archives of these are read. Save OFD files and presentations as PDF, pack RAR and 7z archives again as .zip, save pictures of other kinds (HEIC) as JPEG or PNG.",
  },
  NOT_A_REPORT: {
    zh: "文件中没有找到政府信息公开工作年度报告的法定表格。请确认是否选错了文件；扫描件、照片或缩略图可能不够清晰，请以 200 dpi 以上重新扫描，或报送原 Word 文件。",
    en: "None of the statutory tables of a disclosure annual report was found. Check that this is the right file; a scan, photo or thumbnail may be too coarse: scan it again at 200 dpi or more, or send the Word file.",
  },
  TOO_COMPLEX: {
    zh: "文件结构异常复杂，或页数过多，无法安全读取。请重新导出后报送；扫描件请只保留年度报告本身的页面。",
    en: "The file's structure is too complex, or its pages are too many, to be read safely. Export it again and send it; of a scan, only the pages of the report.",
  },
  NO_TEXT: {
    zh: "文件是扫描件或图片，没有识别出文字。请以 200 dpi 以上重新扫描，或报送原 Word 文件、由其直接导出的 PDF。",
    en: "The file is a scan or a picture on which no text was recognised. Scan it again at 200 dpi or more, or send the Word file, or a PDF exported from it.",
  },
  VANISHED: {
    zh: "文件在读取之前已被删除或替换。如需核验，请重新报送。",
    en: "The file was removed or replaced before it was read. Send it again if it is to be checked.",
  },
};
