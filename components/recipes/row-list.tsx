"use client";

import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type DraftRow, newRow, pastedRows } from "./draft";

export interface RowListProps {
  readonly rows: readonly DraftRow[];
  readonly onChange: (rows: readonly DraftRow[]) => void;
  /** "Ingredient", "Step": names each field with its number. */
  readonly label: (place: number) => string;
  readonly placeholder: string;
  readonly isLong?: boolean;
  readonly numbered?: boolean;
  /** What is known of a row, under its text. */
  readonly below?: (row: DraftRow) => ReactNode;
}

/**
 * Rows of text edited like a note: Enter begins the next row, Backspace in an empty one removes it, pasted lines become
 * rows, Alt with the arrow keys or dragging moves them.
 */
export function RowList({ rows, onChange, label, placeholder, isLong, numbered, below }: RowListProps) {
  const t = useTranslations("recipes");
  const list = useRef<HTMLUListElement>(null);
  const focusKey = useRef<{ key: string; at: number } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field to focus exists once the rows are drawn.
  useEffect(() => {
    const wanted = focusKey.current;
    if (wanted === null) return;
    focusKey.current = null;
    const field = list.current?.querySelector<HTMLTextAreaElement>(`[data-row="${wanted.key}"]`);
    field?.focus();
    field?.setSelectionRange(wanted.at, wanted.at);
  }, [rows]);

  const replace = (index: number, ...next: readonly DraftRow[]) =>
    onChange([...rows.slice(0, index), ...next, ...rows.slice(index + 1)]);
  const remove = (index: number) => {
    const neighbour = rows[index - 1] ?? rows[index + 1];
    if (neighbour !== undefined) focusKey.current = { key: neighbour.key, at: neighbour.text.length };
    const left = rows.filter((_, place) => place !== index);
    onChange(left.length === 0 ? [newRow()] : left);
  };
  const move = (index: number, to: number) => {
    const row = rows[index];
    if (row === undefined || to < 0 || to >= rows.length || to === index) return;
    const rest = rows.filter((_, place) => place !== index);
    focusKey.current = { key: row.key, at: row.text.length };
    onChange([...rest.slice(0, to), row, ...rest.slice(to)]);
    setSaid(t("editor.moved", { place: to + 1, count: rows.length }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, row: DraftRow, index: number) => {
    const field = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !(isLong && event.shiftKey)) {
      event.preventDefault();
      const at = field.selectionStart;
      const next = newRow(row.text.slice(field.selectionEnd).trimStart());
      focusKey.current = { key: next.key, at: 0 };
      replace(index, { ...row, text: row.text.slice(0, at).trimEnd() }, next);
    } else if (event.key === "Backspace" && row.text === "" && rows.length > 1) {
      event.preventDefault();
      remove(index);
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(index, event.key === "ArrowUp" ? index - 1 : index + 1);
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>, row: DraftRow, index: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\n\r]/.test(text.trim())) return;
    const pasted = pastedRows(text);
    const last = pasted.at(-1);
    if (last === undefined) return;
    event.preventDefault();
    focusKey.current = { key: last.key, at: last.text.length };
    replace(index, ...(row.text.trim() === "" ? [] : [row]), ...pasted);
  };

  let place = 0;
  return (
    <>
      <ul ref={list} className="grid gap-1.5">
        {rows.map((row, index) => {
          if (row.kind === "line") place += 1;
          const name = row.kind === "heading" ? t("editor.heading") : label(place);
          return (
            <li
              key={row.key}
              className={`group grid grid-cols-[auto_minmax(0,1fr)_auto] items-start rounded-control ${dragged === row.key ? "opacity-50" : ""}`}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                const from = rows.findIndex((one) => one.key === dragged);
                if (from !== -1 && from !== index) move(from, index);
              }}
              onDrop={(event) => event.preventDefault()}
            >
              <button
                type="button"
                draggable
                aria-label={t("editor.move", { name })}
                title={t("editor.moveHint")}
                onDragStart={(event) => {
                  setDragged(row.key);
                  event.dataTransfer.effectAllowed = "move";
                  event.dataTransfer.setData("text/plain", row.text);
                }}
                onDragEnd={() => setDragged(null)}
                onKeyDown={(event) => {
                  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
                  event.preventDefault();
                  move(index, event.key === "ArrowUp" ? index - 1 : index + 1);
                }}
                className="grid h-11 w-7 cursor-grab place-items-center text-faint hover:text-ink"
              >
                {numbered && row.kind === "line" ? (
                  <span className="title text-herb">{place}</span>
                ) : (
                  <GripVertical aria-hidden="true" className="size-4" />
                )}
              </button>
              <div className="min-w-0">
                <textarea
                  data-row={row.key}
                  aria-label={name}
                  rows={1}
                  maxLength={isLong ? 8000 : 1000}
                  value={row.text}
                  placeholder={row.kind === "heading" ? t("editor.headingExample") : index === 0 ? placeholder : ""}
                  onChange={(event) =>
                    replace(index, {
                      ...row,
                      text: isLong ? event.target.value : event.target.value.replace(/[\n\r]+/g, " "),
                    })
                  }
                  onKeyDown={(event) => onKeyDown(event, row, index)}
                  onPaste={(event) => onPaste(event, row, index)}
                  className={`field-sizing-content min-h-11 w-full resize-none rounded-control border border-transparent bg-transparent px-2.5 py-2.5 outline-none hover:border-line focus:border-herb focus:bg-surface pointer-coarse:text-[1rem] ${row.kind === "heading" ? "title text-[1.0625rem]" : ""}`}
                />
                {row.kind === "line" ? below?.(row) : null}
              </div>
              <div className="flex opacity-60 focus-within:opacity-100 group-hover:opacity-100">
                <button
                  type="button"
                  aria-label={t("editor.up", { name })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                  className={tool}
                >
                  <ArrowUp aria-hidden="true" className="size-4" />
                </button>
                <button
                  type="button"
                  aria-label={t("editor.down", { name })}
                  disabled={index === rows.length - 1}
                  onClick={() => move(index, index + 1)}
                  className={tool}
                >
                  <ArrowDown aria-hidden="true" className="size-4" />
                </button>
                <button
                  type="button"
                  aria-label={t("editor.remove", { name })}
                  onClick={() => remove(index)}
                  className={tool}
                >
                  <X aria-hidden="true" className="size-4" />
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
}

const tool = "grid h-11 w-8 place-items-center rounded-tag text-soft hover:bg-sunk hover:text-ink disabled:opacity-30";
