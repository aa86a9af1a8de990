import { z } from "zod";
import { addItemInput, ticksInput, weekInput } from "@/lib/domains/shopping/schema";
import { AISLES } from "@/lib/engines/foods/food";
import { next, pageQuery } from "@/lib/platform/rest/common-schemas";
import { content, endpoint, found, nothing } from "@/lib/platform/rest/contract";

const item = z
  .object({
    id: z.uuid(),
    origin: z.enum(["plan", "hand"]),
    name: z.string(),
    aisle: z.enum(AISLES),
    amountText: z.string(),
    atHomeGrams: z.number(),
    buyGrams: z.number().nullable(),
    hasFood: z.boolean(),
    terms: z
      .array(
        z.object({
          text: z.string(),
          grams: z.number().nullable(),
          recipeTitle: z.string().nullable(),
          date: z.string().nullable(),
        }),
      )
      .meta({ description: "The arithmetic: what each recipe of the week needs of it." }),
    checkedAt: z.string().nullable(),
    cost: z
      .object({ minor: z.number(), lowMinor: z.number(), highMinor: z.number(), usedMinor: z.number() })
      .nullable()
      .meta({ description: "Hundredths of the currency." }),
    paidMinor: z.number().nullable(),
  })
  .meta({ id: "ShoppingItem" });

const list = z
  .object({
    id: z.uuid(),
    weekStart: z.string(),
    isMade: z.boolean(),
    isStale: z.boolean().meta({ description: "The plan changed after the list was made." }),
    shareToken: z.string().nullable(),
    currency: z.string(),
    items: z.array(item),
  })
  .meta({ id: "ShoppingList" });

const listParams = z.object({ listId: z.uuid() });
const itemParams = z.object({ itemId: z.uuid() });
const ourList = found("shopping.addItem", "/listId");
const ourItem = found("shopping.addItem", "/itemId");

export const listShopping = endpoint({
  id: "shopping.list",
  method: "GET",
  path: "/shopping",
  summary: "Shopping lists of the household, latest week first",
  access: "shopping:read",
  query: pageQuery,
  answers: {
    200: z.object({
      lists: z.array(z.object({ id: z.uuid(), weekStart: z.string(), isMade: z.boolean(), openItems: z.int() })),
      next,
    }),
  },
});

export const makeShoppingList = endpoint({
  id: "shopping.make",
  method: "POST",
  path: "/shopping",
  summary: "Make or renew the list of a planned week",
  description:
    "What the planned meals need, summed by food, less what is at home. Ticks and what was added by hand stay.",
  access: "shopping:write",
  body: weekInput,
  answers: { 200: list },
  problems: { "nothing-planned": { status: 409, title: "Nothing is planned in that week." } },
  examples: { body: { weekStart: "2099-01-05" } },
});

export const addShoppingItem = endpoint({
  id: "shopping.addItem",
  method: "POST",
  path: "/shopping/items",
  summary: "Put something on the list of a week",
  description: "A line as a person writes it, such as 2 l milk; it goes into its aisle where the food is known.",
  access: "shopping:write",
  body: addItemInput,
  answers: { 201: z.object({ listId: z.uuid(), itemId: z.uuid() }) },
  examples: { body: { weekStart: "2099-01-05", text: "2 l milk" } },
});

export const removeShoppingItem = endpoint({
  id: "shopping.removeItem",
  method: "DELETE",
  path: "/shopping/items/{itemId}",
  summary: "Take something off the list",
  access: "shopping:write",
  params: itemParams,
  answers: { 204: nothing },
  examples: { params: { itemId: ourItem } },
});

export const readShoppingList = endpoint({
  id: "shopping.read",
  method: "GET",
  path: "/shopping/{listId}",
  summary: "One list with its items, in the order a shop is walked",
  access: "shopping:read",
  params: listParams,
  answers: { 200: list },
  examples: { params: { listId: ourList } },
});

export const tickShoppingItems = endpoint({
  id: "shopping.tick",
  method: "POST",
  path: "/shopping/{listId}/ticks",
  summary: "Tick items, also what a device ticked without a connection",
  description: "Safe to send twice; of two changes to one item the later wins. Items that are gone are passed over.",
  access: "shopping:write",
  params: listParams,
  body: ticksInput,
  answers: { 200: z.object({ ok: z.literal(true) }) },
  examples: { params: { listId: ourList }, body: { ticks: [{ itemId: ourItem, isChecked: true, ageMs: 0 }] } },
});

export const shoppingEvents = endpoint({
  id: "shopping.events",
  method: "GET",
  path: "/shopping/{listId}/events",
  summary: "Server-sent events: one `change` whenever the list changed",
  description: "Numbered by the change, so that a client that was away is told at once (Last-Event-ID).",
  access: "shopping:read",
  params: listParams,
  headers: z.object({ "last-event-id": z.string().max(40).optional() }),
  answers: { 200: content("text/event-stream") },
  examples: { params: { listId: ourList } },
});
