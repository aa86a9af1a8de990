CREATE TABLE "job_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"payload" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"processed_at" timestamp with time zone,
	CONSTRAINT "job_event_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "job_function" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"config" jsonb NOT NULL,
	"refused" text,
	"paused_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_held" (
	"function_id" text NOT NULL,
	"key" text NOT NULL,
	"queue_id" bigint NOT NULL,
	"events" text[] NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	CONSTRAINT "job_held_function_id_key_pk" PRIMARY KEY("function_id","key")
);
--> statement-breakpoint
CREATE TABLE "job_limit" (
	"function_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"taken" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "job_limit_function_id_kind_key_pk" PRIMARY KEY("function_id","kind","key")
);
--> statement-breakpoint
CREATE TABLE "job_note" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"run_id" text NOT NULL,
	"level" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_queue" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"function_id" text NOT NULL,
	"run_id" text,
	"step_id" text,
	"ref" text,
	"due_at" timestamp with time zone NOT NULL,
	"is_ready" boolean NOT NULL,
	"rank" bigint NOT NULL,
	"slots" text[] DEFAULT '{}' NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"lease" text,
	"leased_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "job_run" (
	"id" text PRIMARY KEY NOT NULL,
	"function_id" text NOT NULL,
	"status" text NOT NULL,
	"event_name" text NOT NULL,
	"events" text NOT NULL,
	"rank" bigint NOT NULL,
	"slots" text[] DEFAULT '{}' NOT NULL,
	"singleton_key" text,
	"parent_run_id" text,
	"parent_step_id" text,
	"replay_of" text,
	"output" text,
	"error" text,
	"reason" text,
	"failed_attempts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"steps_done" integer DEFAULT 0 NOT NULL,
	"progress" jsonb,
	"queued_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "job_step" (
	"run_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"op" text NOT NULL,
	"status" text NOT NULL,
	"position" integer,
	"is_race" boolean DEFAULT false NOT NULL,
	"input" text,
	"data" text,
	"error" text,
	"failed_attempts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "job_step_run_id_id_pk" PRIMARY KEY("run_id","id")
);
--> statement-breakpoint
CREATE TABLE "job_wait" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"run_id" text NOT NULL,
	"step_id" text,
	"event_name" text NOT NULL,
	"expression" text,
	"match_path" text,
	"match_value" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "job_event_received_at_index" ON "job_event" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "job_event_open" ON "job_event" USING btree ("seq") WHERE "job_event"."processed_at" is null;--> statement-breakpoint
CREATE INDEX "job_limit_expires_at_index" ON "job_limit" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "job_note_run_id_index" ON "job_note" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "job_queue_ready" ON "job_queue" USING btree ("rank","id") WHERE "job_queue"."is_ready" and "job_queue"."lease" is null;--> statement-breakpoint
CREATE INDEX "job_queue_later" ON "job_queue" USING btree ("due_at") WHERE not "job_queue"."is_ready";--> statement-breakpoint
CREATE INDEX "job_queue_leased" ON "job_queue" USING btree ("leased_until") WHERE "job_queue"."lease" is not null;--> statement-breakpoint
CREATE INDEX "job_queue_run_id_index" ON "job_queue" USING btree ("run_id");--> statement-breakpoint
CREATE UNIQUE INDEX "job_queue_one_cron" ON "job_queue" USING btree ("function_id","ref") WHERE "job_queue"."kind" = 'cron';--> statement-breakpoint
CREATE INDEX "job_run_function_id_queued_at_index" ON "job_run" USING btree ("function_id","queued_at");--> statement-breakpoint
CREATE INDEX "job_run_queued_at_index" ON "job_run" USING btree ("queued_at");--> statement-breakpoint
CREATE INDEX "job_run_ended" ON "job_run" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "job_run_live" ON "job_run" USING btree ("function_id","singleton_key") WHERE "job_run"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "job_run_failed" ON "job_run" USING btree ("ended_at") WHERE "job_run"."status" = 'failed';--> statement-breakpoint
CREATE INDEX "job_step_open" ON "job_step" USING btree ("run_id") WHERE "job_step"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "job_wait_event_name_match_value_index" ON "job_wait" USING btree ("event_name","match_value");--> statement-breakpoint
CREATE INDEX "job_wait_run_id_index" ON "job_wait" USING btree ("run_id");