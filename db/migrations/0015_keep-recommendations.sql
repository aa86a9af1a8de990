CREATE TABLE "recommendation_model" (
	"version" serial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"trained_at" timestamp with time zone DEFAULT now() NOT NULL,
	"households" integer NOT NULL,
	"interactions" integer NOT NULL,
	"recipe_ids" uuid[] NOT NULL,
	"weights" "bytea" NOT NULL,
	"figures" jsonb
);
--> statement-breakpoint
CREATE TABLE "recommendation_skip" (
	"household_id" uuid NOT NULL,
	"recipe_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recommendation_skip_household_id_recipe_id_pk" PRIMARY KEY("household_id","recipe_id")
);
--> statement-breakpoint
ALTER TABLE "recommendation_skip" ADD CONSTRAINT "recommendation_skip_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_skip" ADD CONSTRAINT "recommendation_skip_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recommendation_skip_recipe_id_index" ON "recommendation_skip" USING btree ("recipe_id");