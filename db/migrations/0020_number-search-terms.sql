-- What is found by stands beside each recipe anew at the next start.
DELETE FROM "recipe_search";--> statement-breakpoint
DROP INDEX "recipe_search_terms";--> statement-breakpoint
ALTER TABLE "recipe_search" DROP COLUMN "terms";--> statement-breakpoint
ALTER TABLE "recipe_search" ADD COLUMN "terms" integer[] NOT NULL;--> statement-breakpoint
CREATE INDEX "recipe_search_terms" ON "recipe_search" USING gin ("terms");
