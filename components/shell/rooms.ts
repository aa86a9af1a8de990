import {
  Bell,
  BookOpen,
  CalendarDays,
  House,
  type LucideIcon,
  Package,
  ShieldCheck,
  ShoppingBasket,
  Sparkles,
  UsersRound,
} from "lucide-react";

export type RoomName =
  | "today"
  | "plan"
  | "recipes"
  | "shopping"
  | "pantry"
  | "assistant"
  | "messages"
  | "household"
  | "admin";

export interface Room {
  name: RoomName;
  href: string;
  icon: LucideIcon;
  /** Where it stands on a phone: in the bar, or behind "More". */
  onPhone: "bar" | "more";
  /** On wide screens these stand at the foot of the rail. */
  isAtFoot?: true;
}

const all: readonly Room[] = [
  { name: "today", href: "/today", icon: House, onPhone: "bar" },
  { name: "plan", href: "/plan", icon: CalendarDays, onPhone: "bar" },
  { name: "recipes", href: "/recipes", icon: BookOpen, onPhone: "bar" },
  { name: "shopping", href: "/shopping", icon: ShoppingBasket, onPhone: "bar" },
  { name: "pantry", href: "/pantry", icon: Package, onPhone: "more" },
  { name: "assistant", href: "/assistant", icon: Sparkles, onPhone: "more" },
  { name: "messages", href: "/messages", icon: Bell, onPhone: "more", isAtFoot: true },
  { name: "household", href: "/settings", icon: UsersRound, onPhone: "more", isAtFoot: true },
  { name: "admin", href: "/admin", icon: ShieldCheck, onPhone: "more", isAtFoot: true },
];

/** The rooms a person may enter, in the order they stand in. */
export function roomsFor(isAdmin: boolean): Room[] {
  return all.filter((room) => room.name !== "admin" || isAdmin);
}
