CREATE TABLE "ai_answer" (
	"exact_key" text PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"household_id" uuid,
	"hard_key" text,
	"meaning" real[],
	"embedder" text,
	"answer" jsonb NOT NULL,
	"model" text NOT NULL,
	"provider" text NOT NULL,
	"is_local" boolean NOT NULL,
	"cost_micros" bigint,
	"hits" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ai_budget" (
	"subject" text PRIMARY KEY NOT NULL,
	"day_micros" bigint,
	"month_micros" bigint,
	"day_calls" integer,
	"month_calls" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ai_call" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"model" text NOT NULL,
	"provider" text NOT NULL,
	"is_local" boolean NOT NULL,
	"user_id" text,
	"household_id" uuid,
	"request_id" text,
	"outcome" text NOT NULL,
	"cache" text DEFAULT 'none' NOT NULL,
	"tokens_in" integer,
	"tokens_out" integer,
	"tokens_cached" integer,
	"prices_version" text NOT NULL,
	"reserved_micros" bigint DEFAULT 0 NOT NULL,
	"cost_micros" bigint,
	"latency_ms" integer,
	"first_token_ms" integer,
	"tries" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "ai_spend" (
	"subject" text NOT NULL,
	"period" text NOT NULL,
	"starts_on" date NOT NULL,
	"micros" bigint NOT NULL,
	"calls" integer NOT NULL,
	CONSTRAINT "ai_spend_subject_period_starts_on_pk" PRIMARY KEY("subject","period","starts_on")
);
--> statement-breakpoint
ALTER TABLE "ai_answer" ADD CONSTRAINT "ai_answer_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_call" ADD CONSTRAINT "ai_call_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_call" ADD CONSTRAINT "ai_call_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_answer_alike" ON "ai_answer" USING btree ("hard_key","created_at") WHERE "ai_answer"."hard_key" is not null;--> statement-breakpoint
CREATE INDEX "ai_answer_household_id_index" ON "ai_answer" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "ai_answer_expires_at_index" ON "ai_answer" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "ai_call_started_at_index" ON "ai_call" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "ai_call_household_id_started_at_index" ON "ai_call" USING btree ("household_id","started_at");--> statement-breakpoint
CREATE INDEX "ai_call_user_id_started_at_index" ON "ai_call" USING btree ("user_id","started_at");--> statement-breakpoint
CREATE INDEX "ai_call_open" ON "ai_call" USING btree ("started_at") WHERE "ai_call"."outcome" = 'open';--> statement-breakpoint
CREATE INDEX "ai_spend_starts_on_index" ON "ai_spend" USING btree ("starts_on");