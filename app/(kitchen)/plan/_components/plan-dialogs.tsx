"use client";

import dynamic from "next/dynamic";
import { usePlan } from "./plan-context";

const SwapDialog = dynamic(() => import("./swap-dialog").then((file) => file.SwapDialog));
const PickerDialog = dynamic(() => import("./picker-dialog").then((file) => file.PickerDialog));
const PortionsDialog = dynamic(() => import("./portions-dialog").then((file) => file.PortionsDialog));
const MoveDialog = dynamic(() => import("./move-dialog").then((file) => file.MoveDialog));
const WhyDialog = dynamic(() => import("./why-dialog").then((file) => file.WhyDialog));

/** The one dialog that is open; each is fetched when it is first needed. */
export function PlanDialogs() {
  const { dialog } = usePlan();
  switch (dialog?.kind) {
    case "swap":
      return <SwapDialog entry={dialog.entry} />;
    case "portions":
      return <PortionsDialog entry={dialog.entry} />;
    case "move":
      return <MoveDialog entry={dialog.entry} />;
    case "picker":
      return <PickerDialog date={dialog.date} slot={dialog.slot} />;
    case "why":
      return <WhyDialog />;
    case undefined:
      return null;
  }
}
