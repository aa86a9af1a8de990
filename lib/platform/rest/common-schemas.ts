import { z } from "zod";

/** Query of a list that is read page by page: `query: pageQuery.extend({ q: … })`. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: "Most entries of a page." }),
  cursor: z.string().max(2000).optional().meta({ description: "`next` of the page before." }),
});

/** Where the next page begins, in the answer of such a list; null on the last. */
export const next = z.string().nullable().meta({ description: "The cursor of the next page; null on the last." });

/** A moment; a Date may be given, an ISO text goes out. */
export const instant = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .meta({ type: "string", format: "date-time", example: "2026-03-02T18:30:00.000Z" });

/** A file in a form. */
export const formFile = z.file().meta({ type: "string", format: "binary" });

/** A change says which revision it changes: `headers: ifMatch`, an entity tag such as `"3"`. */
export const ifMatch = z.object({
  "if-match": z.string().max(100).optional().meta({ description: "The ETag of what you read.", example: '"1"' }),
});

/** Words to search by, cut at a length nobody types. */
export const words = z
  .string()
  .default("")
  .transform((text) => text.slice(0, 100));
