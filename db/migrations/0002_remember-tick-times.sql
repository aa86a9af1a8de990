ALTER TABLE "shopping_item" ADD COLUMN "ticked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "shopping_item" ADD COLUMN "removed_at" timestamp with time zone;