CREATE TABLE "recipe_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"format" text NOT NULL,
	"status" text DEFAULT 'opened' NOT NULL,
	"refused" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_by" text,
	"finished_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recipe_import_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"recipe" jsonb NOT NULL,
	"picture_number" integer,
	"likeness" text DEFAULT 'new' NOT NULL,
	"like_recipe_id" uuid,
	"is_chosen" boolean DEFAULT false NOT NULL,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"recipe_id" uuid
);
--> statement-breakpoint
ALTER TABLE "recipe_import" ADD CONSTRAINT "recipe_import_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_import" ADD CONSTRAINT "recipe_import_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_import_item" ADD CONSTRAINT "recipe_import_item_import_id_recipe_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."recipe_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recipe_import_household_id_created_at_index" ON "recipe_import" USING btree ("household_id","created_at");--> statement-breakpoint
CREATE INDEX "recipe_import_item_import_id_position_index" ON "recipe_import_item" USING btree ("import_id","position");--> statement-breakpoint
CREATE INDEX "recipe_import_item_recipe_id_index" ON "recipe_import_item" USING btree ("recipe_id");