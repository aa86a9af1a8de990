import { getMessages } from "next-intl/server";
import { AuthFields, type AuthFieldsProps, type Reply } from "./auth-fields";

/** An account form with its words. */
export async function AuthForm<R extends Reply>(props: Omit<AuthFieldsProps<R>, "words">) {
  const { fields, refusals } = (await getMessages()).accounts;
  return <AuthFields {...props} words={{ fields, refusals }} />;
}
