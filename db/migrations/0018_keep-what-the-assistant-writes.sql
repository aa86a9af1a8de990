CREATE TABLE "generated_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"content" jsonb,
	"provenance" jsonb,
	"status" text NOT NULL,
	"reason" text,
	"recipe_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "generation_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid,
	"wish" jsonb NOT NULL,
	"asked" integer NOT NULL,
	"tried" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "recipe_chat_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"recipe_id" uuid NOT NULL,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"said" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"operations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"model" text,
	"revision" integer NOT NULL,
	"applied_at" timestamp with time zone,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recipe_origin" (
	"recipe_id" uuid PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"provenance" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recipe_scan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"file_ids" uuid[] NOT NULL,
	"lines" jsonb NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "generated_draft" ADD CONSTRAINT "generated_draft_batch_id_generation_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."generation_batch"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_draft" ADD CONSTRAINT "generated_draft_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generation_batch" ADD CONSTRAINT "generation_batch_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generation_batch" ADD CONSTRAINT "generation_batch_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_chat_message" ADD CONSTRAINT "recipe_chat_message_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_chat_message" ADD CONSTRAINT "recipe_chat_message_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_chat_message" ADD CONSTRAINT "recipe_chat_message_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_origin" ADD CONSTRAINT "recipe_origin_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_scan" ADD CONSTRAINT "recipe_scan_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_scan" ADD CONSTRAINT "recipe_scan_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "generated_draft_batch_id_position_index" ON "generated_draft" USING btree ("batch_id","position");--> statement-breakpoint
CREATE INDEX "generated_draft_recipe_id_index" ON "generated_draft" USING btree ("recipe_id");--> statement-breakpoint
CREATE INDEX "generation_batch_household_id_created_at_index" ON "generation_batch" USING btree ("household_id","created_at");--> statement-breakpoint
CREATE INDEX "recipe_chat_message_household_id_recipe_id_created_at_index" ON "recipe_chat_message" USING btree ("household_id","recipe_id","created_at");--> statement-breakpoint
CREATE INDEX "recipe_scan_household_id_created_at_index" ON "recipe_scan" USING btree ("household_id","created_at");