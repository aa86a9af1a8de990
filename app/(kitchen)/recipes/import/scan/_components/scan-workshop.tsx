"use client";

import { Camera, ImagePlus, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type DragEvent, useState } from "react";
import { draftOf } from "@/components/recipes/draft";
import { uploadPhoto } from "@/components/recipes/upload-photo";
import { keepDraft } from "@/components/recipes/use-kept-draft";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { MOST_PAGES, type ScannedPages } from "@/lib/domains/assistant/policy";
import { ScanReview } from "./scan-review";

/** Pages in, a recipe to look over out. */
export function ScanWorkshop({
  read,
}: {
  readonly read: (input: { fileIds: string[] }) => Promise<{
    readonly data?: ScannedPages | undefined;
    readonly serverError?: { readonly message: string } | undefined;
  }>;
}) {
  const t = useTranslations("assistant");
  const router = useRouter();
  const [pages, setPages] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState<"sending" | "reading" | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [found, setFound] = useState<ScannedPages | null>(null);

  const add = async (files: readonly File[]) => {
    setRefusal(null);
    if (pages.length + files.length > MOST_PAGES) return setRefusal(t("scan.tooMany", { count: MOST_PAGES }));
    setBusy("sending");
    for (const file of files) {
      const sent = await uploadPhoto(file, () => undefined);
      if (sent.ok) setPages((last) => (last.includes(sent.id) ? last : [...last, sent.id]));
      else setRefusal(t("scan.notPicture", { name: file.name }));
    }
    setBusy(null);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void add([...event.dataTransfer.files].filter((file) => file.type.startsWith("image/")));
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
    if (files.length > 0) void add(files);
  };
  const start = async () => {
    setBusy("reading");
    setRefusal(null);
    const reply = await read({ fileIds: [...pages] }).catch(() => null);
    setBusy(null);
    if (reply?.data === undefined) return setRefusal(reply?.serverError?.message ?? t("scan.failed"));
    if (reply.data.lines.length === 0) return setRefusal(t("scan.nothingRead"));
    setFound(reply.data);
  };
  const toEditor = () => {
    if (found === null) return;
    const servings = Number(/\d+/.exec(found.yields ?? "")?.[0] ?? 4);
    const row = ({ text, section }: { text: string; section: string | null }) => ({ text, section });
    keepDraft(null, {
      revision: 0,
      origin: "import",
      draft: draftOf({
        title: found.title ?? "",
        description: found.description,
        servings: servings > 0 && servings < 100 ? servings : 4,
        yieldText: null,
        prepMinutes: found.prepMinutes,
        cookMinutes: found.cookMinutes,
        totalMinutes: found.totalMinutes,
        cuisine: null,
        tags: [],
        language: null,
        sourceUrl: null,
        sourceName: t("scan.source"),
        // The page itself stays with what was read from it, until there is a better picture.
        coverFileId: found.fileIds[0] ?? null,
        photoIds: [...found.fileIds],
        lines: found.ingredients.map((one) => ({ ...row(one), ruledFoodId: null, subRecipeId: null })),
        steps: found.steps.map(row),
      }),
    });
    router.push("/recipes/new");
  };

  if (found !== null) return <ScanReview found={found} onAccept={toEditor} onAgain={() => setFound(null)} />;
  return (
    <div className="grid max-w-3xl gap-5" onPaste={onPaste}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside do the same. */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
        className="grid justify-items-center gap-4 rounded-card border border-dashed border-edge px-5 py-10 text-center"
      >
        <p className="text-soft">
          <span className="hidden pointer-fine:inline">{t("scan.drop")}</span>
          <span className="pointer-fine:hidden">{t("scan.dropTouch")}</span>
        </p>
        <div className="flex flex-wrap justify-center gap-2">
          <label className={buttonClass("plain", "md", "relative cursor-pointer has-focus-visible:outline-2")}>
            <ImagePlus aria-hidden="true" className="size-4.5" />
            {t("scan.choose")}
            <input
              type="file"
              accept="image/*"
              multiple
              className="sr-only"
              onChange={(event) => void add([...(event.target.files ?? [])])}
            />
          </label>
          <label
            className={buttonClass("plain", "md", "relative cursor-pointer has-focus-visible:outline-2 md:hidden")}
          >
            <Camera aria-hidden="true" className="size-4.5" />
            {t("scan.camera")}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              className="sr-only"
              onChange={(event) => void add([...(event.target.files ?? [])])}
            />
          </label>
        </div>
      </div>
      {pages.length === 0 ? null : (
        <ul className="flex flex-wrap gap-3" aria-label={t("scan.pages", { count: pages.length })}>
          {pages.map((id, place) => (
            <li key={id} className="relative">
              {/* biome-ignore lint/performance/noImgElement: photos come in sizes of their own. */}
              <img
                src={`/api/files/${id}?size=card`}
                alt={t("scan.page", { page: place + 1 })}
                className="h-40 w-32 rounded-control border border-line object-cover object-top"
              />
              <Button
                size="icon"
                aria-label={t("scan.remove", { page: place + 1 })}
                className="absolute! -top-2 -right-2 size-9!"
                onClick={() => setPages((last) => last.filter((one) => one !== id))}
              >
                <X aria-hidden="true" className="size-4" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {refusal === null ? null : (
        <div role="alert">
          <Notice tone="tomato">{refusal}</Notice>
        </div>
      )}
      {busy === "reading" ? <Progress label={t("scan.reading")} value={null} /> : null}
      <div>
        <Button
          look="go"
          disabled={pages.length === 0 || busy === "sending"}
          isLoading={busy === "reading"}
          onClick={start}
        >
          {t("scan.read")}
        </Button>
      </div>
    </div>
  );
}
