import type { ToolSet } from "ai";
import type { z } from "zod";
import type { Similar } from "./cache";
import type { TaskRules, WritingTask } from "./tasks";

export interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
}

export interface Picture {
  /** image/jpeg, image/png or image/webp. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Other times than the task's own. */
export type Patience = Partial<Pick<TaskRules, "firstMs" | "betweenMs" | "wholeMs">>;

/** What every ask says. `D` is the data that the model is grounded in, JSON only. */
export interface Ask<D extends object> {
  readonly task: WritingTask;
  /** Our own constant words: the role, the rules, the form. Never a word of a person, a page or a recipe. */
  readonly system: string;
  /** What is wanted now. A person's own wish may stand here; text that others wrote belongs into `data`. */
  readonly prompt: string;
  /** Constraints, retrieved recipes, imported text: fenced, whoever wrote it. */
  readonly data: D;
  /** Earlier turns of a conversation, oldest first. */
  readonly turns?: readonly Turn[];
  readonly pictures?: readonly Picture[];
  readonly maxTokens?: number;
  readonly signal?: AbortSignal;
  /** How long to wait, where the task's own times do not fit. */
  readonly patience?: Patience;
  /** Asks for another answer than the one that may be kept. */
  readonly again?: boolean;
  /** Lets the answer to a similar question serve. */
  readonly similar?: Similar;
  /** True only where nothing of a household is in prompt, data or turns: the answer may then serve others. */
  readonly isForEveryone?: boolean;
  /** Begins with a stronger model: 1 = the second of the task's list. */
  readonly escalate?: number;
  /** Asks our own engine even where a model is set. */
  readonly isLocalOnly?: boolean;
}

/** An ask for an object of a schema. */
export interface ObjectAsk<T, D extends object> extends Ask<D> {
  readonly schema: z.ZodType<T>;
  /** Our own engine, which answers from the data where no model is set. */
  readonly local?: (data: D) => unknown;
  /** What is wrong with an answer of the right shape, in words the model understands; empty = good. */
  readonly check?: (value: T) => readonly string[] | Promise<readonly string[]>;
}

/** An ask for text. */
export interface TextAsk<D extends object> extends Ask<D> {
  readonly local?: (data: D) => string | Promise<string>;
  /** Only for tasks that may use tools, and only where the data is our own (see `trustsData`). */
  readonly tools?: ToolSet;
  /** Tools that may stay although text of others is in the data: those that only read. */
  readonly toolsBesideData?: readonly string[];
  /** The data holds no text that others wrote. Without it every tool not named above is left out. */
  readonly trustsData?: boolean;
}
