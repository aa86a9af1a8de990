import {
  Activity,
  Bell,
  ChartLine,
  FileText,
  Gauge,
  Images,
  type LucideIcon,
  MailOpen,
  MessageSquareText,
  Newspaper,
  ScrollText,
  Server,
  Sparkles,
  ToggleRight,
  UsersRound,
} from "lucide-react";

export const ADMIN_GROUPS = ["overview", "people", "machine"] as const;

/** Pages of the admin room, in the order and groups they stand in. A new page adds its line here and `admin.nav.<name>`. */
export const ADMIN_SECTIONS = [
  { name: "dashboard", href: "/admin", icon: Gauge, group: "overview" },
  { name: "analytics", href: "/admin/analytics", icon: ChartLine, group: "overview" },
  { name: "users", href: "/admin/users", icon: UsersRound, group: "people" },
  { name: "recipes", href: "/admin/recipes", icon: FileText, group: "people" },
  { name: "blog", href: "/admin/blog", icon: Newspaper, group: "people" },
  { name: "media", href: "/admin/media", icon: Images, group: "people" },
  { name: "feedback", href: "/admin/feedback", icon: MessageSquareText, group: "people" },
  { name: "notifications", href: "/admin/notifications", icon: Bell, group: "people" },
  { name: "jobs", href: "/admin/jobs", icon: Activity, group: "machine" },
  { name: "ai", href: "/admin/ai", icon: Sparkles, group: "machine" },
  { name: "services", href: "/admin/services", icon: Server, group: "machine" },
  { name: "flags", href: "/admin/flags", icon: ToggleRight, group: "machine" },
  { name: "audit", href: "/admin/audit", icon: ScrollText, group: "machine" },
  { name: "outbox", href: "/admin/outbox", icon: MailOpen, group: "machine" },
] as const satisfies readonly {
  readonly name: string;
  readonly href: string;
  readonly icon: LucideIcon;
  readonly group: (typeof ADMIN_GROUPS)[number];
}[];
