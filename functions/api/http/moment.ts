const BEIJING = "+08:00";

const isDay = (moment: string): boolean => moment.length === "2021-01-01".length;

/** The first millisecond of a moment or of a day in Beijing, as stored times are written (UTC). */
export const firstMoment = (moment: string): string =>
  new Date(isDay(moment) ? `${moment}T00:00:00.000${BEIJING}` : moment).toISOString();

/** The last millisecond of a moment or of a day in Beijing. */
export const lastMoment = (moment: string): string =>
  new Date(isDay(moment) ? `${moment}T23:59:59.999${BEIJING}` : moment).toISOString();
