import { parseAgencyName } from "../../../shared/identity/agency-name.ts";
import { divisionByCode } from "../../../shared/identity/divisions.ts";
import { placeKey } from "../../../shared/identity/place-key.ts";
import { NotFound } from "../problems/not-found.ts";

/** The key of a region that is asked for by its code or its name; a name that several bear must be given in full. */
export function regionKey(region: string): string {
  if (/^\d{6}$/u.test(region) && divisionByCode(region) !== null) return region;
  const name = parseAgencyName(region);
  const key = name.body === "" && name.locality === "" ? placeKey(name) : null;
  if (key !== null) return key;
  throw new NotFound({
    zh: "没有这个地区，或有几个地区同名：请写全称（如“北京市朝阳区”）或行政区划代码。",
    en: "There is no such region, or several bear its name: give its full name, or its code.",
  });
}
