CREATE TABLE "notice_choice" (
	"household_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"is_wanted" boolean NOT NULL,
	CONSTRAINT "notice_choice_household_id_kind_pk" PRIMARY KEY("household_id","kind")
);
--> statement-breakpoint
DROP INDEX "job_event_received_at_index";--> statement-breakpoint
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;