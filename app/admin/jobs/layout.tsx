import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientWords } from "@/components/shell/client-words";
import { Notice } from "@/components/ui/notice";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { readEnvironment } from "@/lib/platform/env";

/** Above all pages about jobs: who runs them here, where it is not this process. */
export default async function JobsLayout({ children }: { children: ReactNode }) {
  await requireAdmin();
  const t = await getTranslations("adminJobs");
  const { jobs } = readEnvironment();
  return (
    <ClientWords of={["adminJobs", "accounts"]}>
      {jobs === "embedded" ? null : (
        <Notice tone="honey" className="mb-5">
          {t(jobs === "server" ? "elsewhere" : "nobody")}
        </Notice>
      )}
      {children}
    </ClientWords>
  );
}
