CREATE TABLE "analytics_active" (
	"grain" text NOT NULL,
	"bucket" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	CONSTRAINT "analytics_active_grain_bucket_actor_pk" PRIMARY KEY("grain","bucket","actor")
);
--> statement-breakpoint
CREATE TABLE "analytics_actor" (
	"actor" text PRIMARY KEY NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"cohort" timestamp with time zone NOT NULL,
	"events" bigint NOT NULL,
	"active_days" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analytics_choice" (
	"user_id" text PRIMARY KEY NOT NULL,
	"is_wanted" boolean NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analytics_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text,
	"household" text,
	"recipe_id" text,
	"cuisine" text,
	"label" text,
	"value" bigint,
	"properties" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "analytics_event_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "analytics_first" (
	"actor" text NOT NULL,
	"name" text NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	CONSTRAINT "analytics_first_actor_name_pk" PRIMARY KEY("actor","name")
);
--> statement-breakpoint
CREATE TABLE "analytics_model" (
	"kind" text PRIMARY KEY NOT NULL,
	"model" jsonb NOT NULL,
	"trained_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analytics_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"definition" jsonb NOT NULL,
	"schedule" text DEFAULT 'never' NOT NULL,
	"recipients" text[] DEFAULT '{}' NOT NULL,
	"next_at" timestamp with time zone,
	"last_sent_at" timestamp with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analytics_risk" (
	"actor" text PRIMARY KEY NOT NULL,
	"risk" double precision NOT NULL,
	"recency_days" integer NOT NULL,
	"active_days" integer NOT NULL,
	"tenure_days" integer NOT NULL,
	"scored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analytics_rollup" (
	"dimension" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp with time zone NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"events" bigint NOT NULL,
	"total" bigint NOT NULL,
	CONSTRAINT "analytics_rollup_dimension_grain_bucket_name_key_pk" PRIMARY KEY("dimension","grain","bucket","name","key")
);
--> statement-breakpoint
CREATE TABLE "analytics_session" (
	"actor" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"events" integer NOT NULL,
	CONSTRAINT "analytics_session_actor_started_at_pk" PRIMARY KEY("actor","started_at")
);
--> statement-breakpoint
CREATE TABLE "analytics_state" (
	"key" text PRIMARY KEY NOT NULL,
	"watermark" bigint DEFAULT 0 NOT NULL,
	"rolled_up_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "analytics_choice" ADD CONSTRAINT "analytics_choice_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analytics_active_actor_grain_bucket_index" ON "analytics_active" USING btree ("actor","grain","bucket");--> statement-breakpoint
CREATE INDEX "analytics_actor_first_at_index" ON "analytics_actor" USING btree ("first_at");--> statement-breakpoint
CREATE INDEX "analytics_actor_last_at_index" ON "analytics_actor" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "analytics_event_name_occurred_at_index" ON "analytics_event" USING btree ("name","occurred_at");--> statement-breakpoint
CREATE INDEX "analytics_event_occurred_at_index" ON "analytics_event" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "analytics_event_actor_index" ON "analytics_event" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "analytics_report_next_at_index" ON "analytics_report" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "analytics_report_created_at_index" ON "analytics_report" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "analytics_risk_risk_index" ON "analytics_risk" USING btree ("risk");--> statement-breakpoint
CREATE INDEX "analytics_session_actor_ended_at_index" ON "analytics_session" USING btree ("actor","ended_at");--> statement-breakpoint
INSERT INTO "installation" ("key", "value") VALUES ('analytics-pseudonyms', to_jsonb(gen_random_uuid()::text || gen_random_uuid()::text)) ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "analytics_state" ("key") VALUES ('roll-up') ON CONFLICT DO NOTHING;
