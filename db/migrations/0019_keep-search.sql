CREATE TABLE "recipe_search" (
	"recipe_id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid,
	"title" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"terms" text[] NOT NULL,
	"document" jsonb NOT NULL,
	"diets" text[] NOT NULL,
	"allergens" text[] NOT NULL,
	"minutes" integer,
	"kcal" double precision,
	"protein" double precision,
	"embedding" halfvec(384) NOT NULL,
	"model_embedding" halfvec(384),
	"model_name" text,
	"version" integer NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid,
	"word" text NOT NULL,
	CONSTRAINT "search_word_of_household" UNIQUE NULLS NOT DISTINCT("household_id","word")
);
--> statement-breakpoint
ALTER TABLE "recipe_search" ADD CONSTRAINT "recipe_search_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_search" ADD CONSTRAINT "recipe_search_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recipe_search_household_id_index" ON "recipe_search" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "recipe_search_model_name_index" ON "recipe_search" USING btree ("model_name");--> statement-breakpoint
CREATE INDEX "recipe_search_words" ON "recipe_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "recipe_search_terms" ON "recipe_search" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "recipe_search_title" ON "recipe_search" USING gist ("title" gist_trgm_ops(siglen=64));--> statement-breakpoint
CREATE INDEX "recipe_search_embedding" ON "recipe_search" USING hnsw ("embedding" halfvec_cosine_ops);--> statement-breakpoint
CREATE INDEX "recipe_search_model_embedding" ON "recipe_search" USING hnsw ("model_embedding" halfvec_cosine_ops);--> statement-breakpoint
CREATE INDEX "search_word_trgm" ON "search_word" USING gist ("word" gist_trgm_ops(siglen=64));