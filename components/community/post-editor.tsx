"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { MarkdownField } from "@/components/community/markdown-field";
import { PostBar, type PostFacts } from "@/components/community/post-bar";
import { PostDetails } from "@/components/community/post-details";
import { uploadPicture } from "@/components/community/upload-picture";
import { useAutosave } from "@/components/community/use-autosave";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import type { PostTextInput } from "@/lib/domains/community/schema";

type Revised =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly reason: "stale" | "past" };
type Revise = (input: { postId: string; revision: number }) => Promise<ActionReply<Revised>>;

export interface PostVerbs {
  readonly save: (input: { postId: string; revision: number; text: PostTextInput }) => Promise<ActionReply<Revised>>;
  readonly preview: (input: { body: string }) => Promise<ActionReply<{ readonly shown: ReactNode }>>;
  readonly publish: Revise;
  readonly withdraw: Revise;
  readonly drop: Revise;
  readonly schedule: (input: { postId: string; revision: number; at: string }) => Promise<ActionReply<Revised>>;
}

const PREVIEW_MS = 500;
const UPLOAD = "/admin/blog/media";

/** Where a post is written: the text and how it looks side by side, kept by itself as it grows. */
export function PostEditor({
  facts,
  revision,
  text,
  shown,
  recipes,
  tags,
  verbs,
}: {
  facts: PostFacts;
  revision: number;
  text: PostTextInput;
  /** The text as readers would see it now. */
  shown: ReactNode;
  recipes: readonly { readonly slug: string; readonly title: string }[];
  /** Tags in use. */
  tags: readonly string[];
  verbs: PostVerbs;
}) {
  const t = useTranslations("moderation.editor");
  const postId = facts.id;
  const draft = useAutosave({
    first: text,
    revision,
    save: async (value, at) => {
      const title = value.title.trim() === "" ? t("untitled") : value.title;
      const reply = await verbs.save({ postId, revision: at, text: { ...value, title } });
      if (failureOf(reply, "") !== null || reply.data === undefined) return { ok: false, reason: "failed" };
      return reply.data.ok ? reply.data : { ok: false, reason: "stale" };
    },
  });
  const { value, change } = draft;
  const set = (part: Partial<PostTextInput>) => change({ ...value, ...part });
  const preview = usePreview(value.body, shown, verbs.preview);
  const [problem, setProblem] = useState<string | null>(null);
  const [isActing, act] = useTransition();
  const run = (verb: (at: { postId: string; revision: number }) => Promise<ActionReply<Revised>>) =>
    act(async () => {
      setProblem(null);
      if (!(await draft.saveNow())) return;
      const reply = await verb({ postId, revision: draft.revision.current });
      const failure = failureOf(reply, t("failed"));
      if (failure !== null) setProblem(failure);
      else if (reply.data?.ok === true) draft.follow(reply.data.revision);
      else setProblem(t(reply.data?.reason === "past" ? "past" : "stale"));
    });
  const upload = async (picture: File) => {
    const sent = await uploadPicture(UPLOAD, picture);
    return "url" in sent ? sent : { failure: t(`refusals.${sent.reason}`) };
  };
  return (
    <div className="grid gap-5">
      <PostBar
        facts={facts}
        state={draft.state}
        savedAt={draft.savedAt}
        isActing={isActing}
        onPublish={() => run(verbs.publish)}
        onWithdraw={() => run(verbs.withdraw)}
        onDrop={() =>
          run(async (at) => {
            const reply = await verbs.drop(at);
            if (reply.data?.ok === true) window.location.reload();
            return reply;
          })
        }
        onSchedule={(at) => run((row) => verbs.schedule({ ...row, at }))}
      />
      {draft.state === "stale" ? (
        <div role="alert">
          <Notice tone="tomato">{t("stale")}</Notice>
        </div>
      ) : null}
      {problem === null ? null : (
        <div role="alert">
          <Notice tone="tomato">{problem}</Notice>
        </div>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <div className="grid min-w-0 gap-4">
          {/* One line of text that may run over several on a phone. */}
          <textarea
            aria-label={t("title")}
            value={value.title}
            rows={1}
            maxLength={160}
            placeholder={t("titleHint")}
            className="title field-sizing-content w-full resize-none rounded-control border border-transparent bg-transparent px-1 py-1 text-[1.75rem] leading-tight hover:border-line"
            onChange={(event) => set({ title: event.target.value.replace(/\s*\n\s*/g, " ") })}
          />
          <Field label={t("summary")} hint={t("summaryHint", { left: 320 - value.summary.length })}>
            <Textarea
              rows={2}
              maxLength={320}
              value={value.summary}
              onChange={(event) => set({ summary: event.target.value })}
            />
          </Field>
          <MarkdownField
            label={t("body")}
            value={value.body}
            onChange={(body) => set({ body })}
            onSave={() => void draft.saveNow()}
            upload={upload}
          />
          <PostDetails
            value={value}
            set={set}
            recipes={recipes}
            tags={tags}
            upload={uploadPicture.bind(null, UPLOAD)}
          />
        </div>
        <section
          aria-label={t("preview")}
          className="min-w-0 rounded-card border border-line bg-surface px-5 py-6 sm:px-8 xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
          tabIndex={0}
        >
          <p className="text-sm text-soft">{t("preview")}</p>
          <p className="title mt-3 text-[1.875rem] leading-tight">{value.title}</p>
          <p className="mt-3 mb-7 text-[1.0625rem] text-soft">{value.summary}</p>
          {preview}
        </section>
      </div>
    </div>
  );
}

/** The text as readers see it, drawn by the server half a second after the last change; never an older one last. */
function usePreview(body: string, first: ReactNode, draw: PostVerbs["preview"]): ReactNode {
  const [shown, setShown] = useState(first);
  const drawn = useRef(body);
  const asked = useRef(0);
  useEffect(() => {
    if (drawn.current === body) return;
    const timer = setTimeout(async () => {
      asked.current += 1;
      const turn = asked.current;
      const reply = await draw({ body }).catch(() => undefined);
      if (turn !== asked.current || reply?.data === undefined) return;
      drawn.current = body;
      setShown(reply.data.shown);
    }, PREVIEW_MS);
    return () => clearTimeout(timer);
  }, [body, draw]);
  return shown;
}
