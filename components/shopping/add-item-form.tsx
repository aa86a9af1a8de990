"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** A line by hand; it stays in the box when it could not be added. */
export function AddItemForm({ add }: { add: (text: string) => Promise<unknown> }) {
  const t = useTranslations("shopping");
  const [text, setText] = useState("");
  const [isAdding, setAdding] = useState(false);
  return (
    <form
      className="flex min-w-0 flex-1 basis-72 items-end gap-2"
      onSubmit={async (event) => {
        event.preventDefault();
        const line = text.trim();
        if (line === "") return;
        setAdding(true);
        const added = await add(line);
        setAdding(false);
        if (added !== undefined) setText("");
      }}
    >
      <Field label={t("add.label")} className="flex-1">
        <Input
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={200}
          placeholder={t("add.placeholder")}
          enterKeyHint="done"
          autoComplete="off"
        />
      </Field>
      <Button type="submit" look="go" isLoading={isAdding} icon={<Plus aria-hidden className="size-4" />}>
        {t("add.submit")}
      </Button>
    </form>
  );
}
