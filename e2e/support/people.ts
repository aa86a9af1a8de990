import { randomInt, randomUUID } from "node:crypto";

/** Someone with an account, or about to have one. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The first to register on this installation. Everyone else is a plain user. */
export const ADMIN: Account = {
  name: "Keeper",
  email: "keeper@example.test",
  password: "keeps the keys of the house",
};

/** A person nobody has met: tests never share one, so none can disturb another. */
export function newAccount(name: string): Account {
  return {
    name,
    email: `${name.toLowerCase()}.${randomUUID().slice(0, 12)}@example.test`,
    password: `${randomUUID()} kettle`,
  };
}

/** Each browser comes from an address of its own, as people do; limits by address stay what they are. */
export const ownAddress = () => `10.${randomInt(1, 250)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
