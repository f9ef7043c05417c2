import type { Vocabulary } from "../package/xml.ts";

/** The namespaces of an Excel workbook, transitional and strict (ISO/IEC 29500); its own elements have no prefix. */
export const EXCEL: Vocabulary = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
};

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
export const isOff = (value: string | undefined): boolean => value === "0" || value === "false";
