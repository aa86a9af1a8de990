"use client";

import {
  Bold,
  Heading2,
  ImagePlus,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import {
  type Edit,
  makeLink,
  putPicture,
  type Selection,
  toggleLines,
  toggleMark,
} from "@/components/community/markdown-edits";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

type Verb = "bold" | "italic" | "heading" | "link" | "quote" | "bullets" | "numbers";

const VERBS: readonly {
  readonly verb: Verb;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly aria: string;
}[] = [
  { verb: "bold", icon: Bold, keys: "Ctrl B", aria: "Control+B" },
  { verb: "italic", icon: Italic, keys: "Ctrl I", aria: "Control+I" },
  { verb: "heading", icon: Heading2, keys: "Ctrl Alt 2", aria: "Control+Alt+2" },
  { verb: "link", icon: LinkIcon, keys: "Ctrl K", aria: "Control+K" },
  { verb: "quote", icon: Quote, keys: "Ctrl Shift 9", aria: "Control+Shift+9" },
  { verb: "bullets", icon: List, keys: "Ctrl Shift 8", aria: "Control+Shift+8" },
  { verb: "numbers", icon: ListOrdered, keys: "Ctrl Shift 7", aria: "Control+Shift+7" },
];

function verbOf(event: KeyboardEvent): Verb | "save" | null {
  if (!(event.ctrlKey || event.metaKey)) return null;
  if (event.altKey) return event.code === "Digit2" ? "heading" : null;
  if (event.shiftKey) {
    const byDigit: Readonly<Record<string, Verb>> = { Digit9: "quote", Digit8: "bullets", Digit7: "numbers" };
    return byDigit[event.code] ?? null;
  }
  const byKey: Readonly<Record<string, Verb | "save">> = { b: "bold", i: "italic", k: "link", s: "save" };
  return byKey[event.key.toLowerCase()] ?? null;
}

/** A text box for Markdown with a row of tools above it; pictures are dropped, pasted or chosen. */
export function MarkdownField({
  label,
  value,
  onChange,
  onSave,
  upload,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onSave: () => void;
  upload: (picture: File) => Promise<{ readonly url: string } | { readonly failure: string }>;
}) {
  const t = useTranslations("moderation.editor");
  const box = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(0);

  const apply = (edit: (selection: Selection) => Edit) => {
    const field = box.current;
    if (field === null) return;
    const { from, to, insert, chosenFrom, chosenTo } = edit({
      text: field.value,
      from: field.selectionStart,
      to: field.selectionEnd,
    });
    field.focus();
    field.setSelectionRange(from, to);
    // The one way in that the browser's own undo knows of.
    const isTyped = insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
    if (!isTyped) field.setRangeText(insert, from, to);
    field.setSelectionRange(chosenFrom, chosenTo);
    onChange(field.value);
  };
  const run = (verb: Verb) => {
    switch (verb) {
      case "bold":
        return apply((selection) => toggleMark(selection, "**"));
      case "italic":
        return apply((selection) => toggleMark(selection, "*"));
      case "heading":
        return apply((selection) => toggleLines(selection, "## "));
      case "quote":
        return apply((selection) => toggleLines(selection, "> "));
      case "bullets":
        return apply((selection) => toggleLines(selection, "- "));
      case "numbers":
        return apply((selection) => toggleLines(selection, "1. "));
      case "link":
        return apply((selection) => makeLink(selection, t("linkWords")));
    }
  };
  const send = async (files: Iterable<File>) => {
    for (const file of files) {
      if (!file.type.startsWith("image/")) continue;
      setSending((count) => count + 1);
      const sent = await upload(file);
      setSending((count) => count - 1);
      if ("url" in sent) apply((selection) => putPicture(selection, sent.url, t("pictureWords")));
      else showToast({ title: sent.failure, tone: "tomato" });
    }
  };
  return (
    <div className="rounded-tile border border-edge bg-surface focus-within:outline-2 focus-within:outline-herb">
      <div
        role="toolbar"
        aria-label={t("tools")}
        className="sticky top-0 z-10 flex flex-wrap items-center gap-0.5 rounded-t-tile border-b border-line bg-surface px-1.5 py-1"
      >
        {VERBS.map(({ verb, icon: Icon, keys, aria }) => (
          <Button
            key={verb}
            look="bare"
            size="icon"
            className="size-9! pointer-coarse:size-11!"
            aria-label={t(`verbs.${verb}`)}
            aria-keyshortcuts={aria}
            title={`${t(`verbs.${verb}`)} (${keys})`}
            onClick={() => run(verb)}
          >
            <Icon aria-hidden="true" className="size-4" />
          </Button>
        ))}
        <Button
          look="bare"
          size="icon"
          className="size-9! pointer-coarse:size-11!"
          aria-label={t("verbs.picture")}
          title={t("verbs.picture")}
          isLoading={sending > 0}
          onClick={() => chooser.current?.click()}
        >
          <ImagePlus aria-hidden="true" className="size-4" />
        </Button>
        <p role="status" className="px-2 text-sm text-soft">
          {sending > 0 ? t("sending") : ""}
        </p>
        <input
          ref={chooser}
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label={t("verbs.picture")}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            void send(files);
          }}
        />
      </div>
      <textarea
        ref={box}
        aria-label={label}
        value={value}
        rows={22}
        maxLength={60_000}
        spellCheck
        placeholder={t("bodyHint")}
        className="field-sizing-content block min-h-[26rem] w-full resize-y rounded-b-tile bg-transparent px-4 py-3.5 text-[1rem] leading-[1.65] outline-none"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          const verb = verbOf(event);
          if (verb === null) return;
          event.preventDefault();
          if (verb === "save") onSave();
          else run(verb);
        }}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (files.length === 0) return;
          event.preventDefault();
          void send(files);
        }}
        onDrop={(event) => {
          const files = [...event.dataTransfer.files];
          if (files.length === 0) return;
          event.preventDefault();
          void send(files);
        }}
      />
    </div>
  );
}
