/** What models are asked for. Every call names one of these; the registry says which model serves it. */
export const AI_TASKS = [
  "recipe",
  "recipe-batch",
  "suggestion",
  "blog-draft",
  "chat",
  "structure-scan",
  "embed",
  "image",
] as const;
export type AiTask = (typeof AI_TASKS)[number];
/** Tasks answered with text or an object. */
export type WritingTask = Exclude<AiTask, "embed" | "image">;

export interface TaskRules {
  /** Most tokens an answer may have, unless the ask says less. */
  readonly maxTokens: number;
  /** Longest wait for the first piece of an answer. */
  readonly firstMs: number;
  /** Longest wait between two pieces. */
  readonly betweenMs: number;
  /** Longest time for one whole call. */
  readonly wholeMs: number;
  /** How long a good answer may be given again; 0 = never. */
  readonly keptHours: number;
  /** Whether tools may be offered at all. */
  readonly mayUseTools: boolean;
  /** Most calls of one ask when tools are used. */
  readonly maxSteps: number;
}

const writing: TaskRules = {
  maxTokens: 3_000,
  firstMs: 30_000,
  betweenMs: 20_000,
  wholeMs: 120_000,
  keptHours: 24 * 7,
  mayUseTools: false,
  maxSteps: 1,
};

export const TASKS: Readonly<Record<AiTask, TaskRules>> = {
  recipe: writing,
  "recipe-batch": { ...writing, wholeMs: 180_000 },
  suggestion: { ...writing, maxTokens: 1_500, keptHours: 6 },
  "blog-draft": { ...writing, maxTokens: 4_000, wholeMs: 180_000 },
  chat: { ...writing, maxTokens: 2_000, keptHours: 0, mayUseTools: true, maxSteps: 5 },
  "structure-scan": { ...writing, keptHours: 24 * 30 },
  embed: { ...writing, maxTokens: 0, keptHours: 0 },
  image: { ...writing, maxTokens: 5_000, firstMs: 120_000, keptHours: 0 },
};
