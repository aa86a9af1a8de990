import { imageInfo } from "@/lib/domains/images/queries";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";

/** All that is known of a photo of this household. Throws not-found. */
export async function keptInfo(scope: Scope, id: string) {
  const info = await imageInfo(scope, id);
  if (info === null) throw new AppError("not-found", "There is no such photo in your kitchen.");
  return info;
}
