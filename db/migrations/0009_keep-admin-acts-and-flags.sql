CREATE TABLE "feature_flag" (
	"key" text PRIMARY KEY NOT NULL,
	"is_on" boolean NOT NULL,
	"share_percent" integer DEFAULT 100 NOT NULL,
	"household_ids" uuid[] DEFAULT '{}' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"updated_by" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feature_flag_share" CHECK ("feature_flag"."share_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_by" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "subject_kind" text DEFAULT 'other' NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_entry_actor_id_created_at_index" ON "audit_entry" USING btree ("actor_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_entry_subject_kind_subject_created_at_index" ON "audit_entry" USING btree ("subject_kind","subject","created_at");--> statement-breakpoint
CREATE INDEX "audit_entry_action_created_at_index" ON "audit_entry" USING btree ("action","created_at");