import { Megaphone } from "lucide-react";
import { Notice } from "@/components/ui/notice";

/** What an admin tells everyone, above every page. */
export function Announcement({ text, tone }: { text: string; tone: "quiet" | "honey" }) {
  return (
    <Notice tone={tone} icon={<Megaphone />} className="rounded-none! sm:px-6 md:px-8 print:hidden">
      <p className="whitespace-pre-line">{text}</p>
    </Notice>
  );
}
