import { addItem } from "@/lib/domains/shopping/mutations";
import { answer, serve } from "@/lib/platform/rest/serve";
import { addShoppingItem } from "../contract";

export const POST = serve(addShoppingItem, async ({ scope, body }) => answer(201, await addItem(scope, body)));
