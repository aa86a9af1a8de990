import { recipesToExport } from "@/lib/domains/archives/queries/recipes-to-export";
import { ARCHIVE_FORMATS } from "@/lib/engines/recipes/archives/archived-recipe";
import { FORMATS, writeArchive } from "@/lib/engines/recipes/archives/write-archive";
import { jpegOf } from "@/lib/platform/archives/jpeg-of";
import { packArchive } from "@/lib/platform/archives/pack-archive";
import { currentScope } from "@/lib/platform/auth/scope";

export const maxDuration = 300;

/** The household's recipes as another app keeps them: `?format=`. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ reason: "not-signed-in" }, { status: 401 });
  const wanted = new URL(request.url).searchParams.get("format");
  const format = ARCHIVE_FORMATS.find((one) => one === wanted);
  if (format === undefined) return Response.json({ reason: "unknown-format" }, { status: 422 });
  const rows = await recipesToExport(scope);
  const files = writeArchive(
    format,
    rows.map(({ recipe, coverSha256 }) => ({ recipe, hasPicture: coverSha256 !== null })),
  );
  const { ending } = FORMATS[format];
  const name = `recipes-${format}-${new Date().toISOString().slice(0, 10)}.${ending}`;
  const headers = {
    "Content-Type": ending === "csv" ? "text/csv; charset=utf-8" : "application/zip",
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-store",
  };
  if (ending === "csv") {
    const [table] = files;
    return new Response(table !== undefined && "text" in table ? table.text : "", { headers });
  }
  const picture = async (index: number) => {
    const sha256 = rows[index]?.coverSha256 ?? null;
    return sha256 === null ? null : jpegOf(sha256);
  };
  return new Response(packArchive(files, picture), { headers });
}
