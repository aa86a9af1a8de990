"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Ellipsis, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ListCostLine } from "@/components/prices/list-cost-line";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Menu, MenuDownload, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { showToast } from "@/components/ui/toast";
import type { ListedItem, ListedWeek } from "@/lib/domains/shopping/policy";
import { isAtHome } from "@/lib/engines/shopping/is-at-home";
import { AddItemForm } from "./add-item-form";
import { ItemRow } from "./item-row";
import { byAisle, listAsText } from "./list-text";
import { ShareDialog } from "./share-dialog";
import { useSharedList } from "./use-shared-list";

interface Reply<Data> {
  readonly data?: Data | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}
type Run<Input, Data> = (input: Input) => Promise<Reply<Data> | undefined>;
type Done = { readonly ok: true };
type Week = { readonly weekStart: string };

/** What the page lets the list do. */
export interface ShoppingActions {
  readonly build: Run<Week, { readonly ok: boolean }>;
  readonly add: Run<Week & { readonly text: string }, Done>;
  readonly remove: Run<{ readonly itemId: string }, Done>;
  readonly restore: Run<{ readonly itemId: string }, Done>;
  readonly haveIt: Run<{ readonly itemId: string }, Done>;
  readonly putAway: Run<
    Week,
    | { readonly ok: true; readonly transactionId: string; readonly count: number; readonly itemIds: readonly string[] }
    | { readonly ok: false; readonly reason: string }
  >;
  readonly undoPutAway: Run<
    Week & { readonly transactionId: string; readonly itemIds: string[] },
    { readonly ok: boolean }
  >;
  readonly setPaid: Run<{ readonly itemId: string; readonly minor: number | null }, Done>;
  readonly setShared: Run<Week & { readonly isShared: boolean }, { readonly shareToken: string | null }>;
}

/** One shared list of a week, ticked here and in every other open browser. */
export function ShoppingBoard(props: { list: ListedWeek; actions: ShoppingActions }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: 2, refetchOnWindowFocus: true } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <Board {...props} />
    </QueryClientProvider>
  );
}

function Board({ list: initial, actions }: { list: ListedWeek; actions: ShoppingActions }) {
  const t = useTranslations("shopping");
  const { list, items, isOnline, tick, reload } = useSharedList(initial);
  const [isSharing, setSharing] = useState(false);
  const [isUpdating, setUpdating] = useState(false);
  const { weekStart } = list;
  const toBuy = items.filter((item) => !isAtHome(item));
  const home = items.filter(isAtHome);
  const done = toBuy.filter((item) => item.checkedAt !== null).length;

  /** Runs an action, shows the new list, and says what went wrong. */
  const run = async <Data,>(work: Promise<Reply<Data> | undefined>): Promise<Data | undefined> => {
    const reply = await work.catch(() => undefined);
    if (reply?.data === undefined)
      showToast({ title: reply?.serverError?.message ?? t("actions.failed"), tone: "tomato" });
    else await reload();
    return reply?.data;
  };
  const update = async () => {
    setUpdating(true);
    await run(actions.build({ weekStart }));
    setUpdating(false);
  };
  const remove = async (item: ListedItem) => {
    if ((await run(actions.remove({ itemId: item.id }))) === undefined) return;
    const undo = () => void run(actions.restore({ itemId: item.id }));
    showToast({ title: t("item.removed", { name: item.name }), action: { label: t("actions.undo"), onClick: undo } });
  };
  const haveIt = async (item: ListedItem) => {
    if (await run(actions.haveIt({ itemId: item.id }))) showToast({ title: t("item.haveItDone", { name: item.name }) });
  };
  const putAway = async () => {
    const result = await run(actions.putAway({ weekStart }));
    if (result === undefined) return;
    if (!result.ok) {
      showToast({ title: t("actions.putAwayNothing") });
      return;
    }
    const { transactionId, itemIds, count } = result;
    const undo = async () => {
      const undone = await run(actions.undoPutAway({ weekStart, transactionId, itemIds: [...itemIds] }));
      if (undone?.ok === false) showToast({ title: t("actions.putAwayUsed") });
    };
    showToast({ title: t("actions.putAwayDone", { count }), action: { label: t("actions.undo"), onClick: undo } });
  };
  const copy = async () => {
    await navigator.clipboard.writeText(listAsText(items, (aisle) => t(`aisles.${aisle}`)));
    showToast({ title: t("actions.copied") });
  };

  const row = (item: ListedItem) => (
    <ItemRow
      key={item.id}
      item={item}
      onTick={(isChecked) => tick(item.id, isChecked)}
      onHaveIt={() => void haveIt(item)}
      onRemove={() => void remove(item)}
      currency={list.currency}
      onPaid={async (minor) => (await run(actions.setPaid({ itemId: item.id, minor }))) !== undefined}
    />
  );

  return (
    <div className="grid gap-4">
      {isOnline ? null : (
        <div role="status">
          <Notice tone="honey" icon={<WifiOff />}>
            {t("offline")}
          </Notice>
        </div>
      )}
      {list.isStale ? (
        <Notice
          tone="honey"
          actions={
            <Button size="sm" isLoading={isUpdating} onClick={update}>
              {t("actions.update")}
            </Button>
          }
        >
          {t("stale")}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
        <AddItemForm add={(text) => run(actions.add({ weekStart, text }))} />
        <div className="flex items-center gap-2">
          <Button onClick={putAway} disabled={done === 0}>
            {t("actions.putAway")}
          </Button>
          <Menu
            trigger={
              <Button size="icon" aria-label={t("actions.more")}>
                <Ellipsis aria-hidden className="size-5" />
              </Button>
            }
          >
            <MenuItem onClick={copy}>{t("actions.copy")}</MenuItem>
            <MenuItem onClick={() => setSharing(true)}>{t("actions.share")}</MenuItem>
            <MenuSeparator />
            <MenuItem onClick={() => window.print()}>{t("actions.print")}</MenuItem>
            <MenuDownload href={`/api/reports/shopping-list?week=${weekStart}`}>{t("actions.pdf")}</MenuDownload>
            <MenuDownload href={`/api/v1/reports/exports/shopping-list?format=xlsx&week=${weekStart}`}>
              XLSX
            </MenuDownload>
            <MenuDownload href={`/api/v1/reports/exports/shopping-list?format=csv&week=${weekStart}`}>CSV</MenuDownload>
            <MenuSeparator />
            <MenuItem onClick={update}>{t("actions.update")}</MenuItem>
          </Menu>
        </div>
      </div>
      {toBuy.length === 0 ? null : (
        <Progress
          label={t("progress")}
          value={done}
          max={toBuy.length}
          valueText={t("progressText", { done, all: toBuy.length })}
        />
      )}
      <ListCostLine weekStart={weekStart} items={toBuy} currency={list.currency} />
      <div className="gap-4 lg:columns-2 print:columns-2">
        {byAisle(toBuy).map(({ aisle, items: inAisle }) => (
          <Card as="section" key={aisle} className="mb-4 break-inside-avoid py-3!">
            <h2 className="mb-1 text-lg">{t(`aisles.${aisle}`)}</h2>
            <ul>{[...inAisle].sort((a, b) => Number(a.checkedAt !== null) - Number(b.checkedAt !== null)).map(row)}</ul>
          </Card>
        ))}
        {home.length === 0 ? null : (
          <Card as="section" tone="sunk" className="mb-4 break-inside-avoid py-3!">
            <h2 className="mb-1 text-lg">{t("atHome")}</h2>
            <ul>{home.map(row)}</ul>
          </Card>
        )}
      </div>
      <ShareDialog
        isOpen={isSharing}
        onOpenChange={setSharing}
        token={list.shareToken}
        setShared={async (isShared) => (await run(actions.setShared({ weekStart, isShared })))?.shareToken}
      />
    </div>
  );
}
