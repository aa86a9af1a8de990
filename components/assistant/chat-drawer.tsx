"use client";

import { MessageCircle } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { ChatPanelProps } from "@/components/assistant/chat-panel";
import { Button } from "@/components/ui/button";

const ChatPanel = dynamic(() => import("@/components/assistant/chat-panel").then((module) => module.ChatPanel), {
  ssr: false,
});

/** The button; what it opens is loaded when it is first wanted. */
export function ChatDrawer({
  label,
  ...panel
}: Omit<ChatPanelProps, "isOpen" | "onOpenChange"> & { readonly label: string }) {
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  return (
    <>
      <Button
        icon={<MessageCircle aria-hidden="true" className="size-4.5" />}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {isWanted ? <ChatPanel {...panel} isOpen={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
