/** Which version of an object is meant; null means the current one. */
export type Version = { readonly version: string; readonly versioned: boolean } | null;

/** What asks S3 for exactly this version: its id, or the ETag where the bucket keeps no versions. */
export function versionQuery(version: Version): { VersionId?: string; IfMatch?: string } {
  if (version === null) return {};
  return version.versioned ? { VersionId: version.version } : { IfMatch: `"${version.version}"` };
}
