/** Addresses of a report; `revision` where it is not the current one. Characters are encoded once. */
export function reportLinks(
  { agency, year }: { readonly agency: string; readonly year: number },
  revision?: string,
): { readonly self: string; readonly revisions: string; readonly findings: string; readonly source: string } {
  const base = `/v1/reports/${encodeURIComponent(agency)}/${year}`;
  const query = revision === undefined ? "" : `?revision=${encodeURIComponent(revision)}`;
  return {
    self: `${base}${query}`,
    revisions: `${base}/revisions`,
    findings: `${base}/findings${query}`,
    source: `${base}/source${query}`,
  };
}
