import type { ArchiveEntry } from "./archived-recipe";

/** The file in our own backup that holds the rows; pictures lie beside it under files/. */
export const BACKUP_FILE = "mealprep360-backup.json";

export const isBackupEntry = (entry: Pick<ArchiveEntry, "name">): boolean => entry.name === BACKUP_FILE;
