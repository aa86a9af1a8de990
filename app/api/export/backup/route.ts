import { backupFiles } from "@/lib/domains/archives/queries/backup";
import { packArchive } from "@/lib/platform/archives/pack-archive";
import { currentScope } from "@/lib/platform/auth/scope";
import { readBytes } from "@/lib/platform/storage/store";

export const maxDuration = 300;

/** Everything the household has, in one file that `POST /api/import/backup` brings back. */
export async function GET() {
  const scope = await currentScope();
  if (scope === null) return Response.json({ reason: "not-signed-in" }, { status: 401 });
  const now = new Date();
  const { files, photos } = await backupFiles(scope, now);
  const photo = async (index: number) => {
    const sha256 = photos[index];
    return sha256 === undefined ? null : readBytes(sha256);
  };
  return new Response(packArchive(files, photo), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="mealprep360-backup-${now.toISOString().slice(0, 10)}.zip"`,
      "Cache-Control": "no-store",
    },
  });
}
