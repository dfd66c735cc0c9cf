/** The time zone that this machine is set to, by its name in the IANA database. */
export const machineZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
