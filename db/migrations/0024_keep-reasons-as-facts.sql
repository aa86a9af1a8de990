ALTER TABLE "plan_entry" ADD COLUMN "reason" jsonb;--> statement-breakpoint
ALTER TABLE "plan_entry" DROP COLUMN "why";