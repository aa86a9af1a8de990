CREATE TABLE "recipe_version" (
	"recipe_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"restored_from" integer,
	"saved_by" text,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recipe_version_recipe_id_number_pk" PRIMARY KEY("recipe_id","number")
);
--> statement-breakpoint
ALTER TABLE "recipe" ADD COLUMN "forked_from_id" uuid;--> statement-breakpoint
ALTER TABLE "recipe" ADD COLUMN "forked_from_version" integer;--> statement-breakpoint
ALTER TABLE "recipe_version" ADD CONSTRAINT "recipe_version_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_version" ADD CONSTRAINT "recipe_version_saved_by_user_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe" ADD CONSTRAINT "recipe_forked_from_id_recipe_id_fk" FOREIGN KEY ("forked_from_id") REFERENCES "public"."recipe"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recipe_forked_from_id_index" ON "recipe" USING btree ("forked_from_id");