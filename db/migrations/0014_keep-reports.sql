CREATE TABLE "outbox_attachment" (
	"message_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_name" text NOT NULL,
	"content_type" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "outbox_attachment_message_id_position_pk" PRIMARY KEY("message_id","position")
);
--> statement-breakpoint
CREATE TABLE "paper_style" (
	"household_id" uuid PRIMARY KEY NOT NULL,
	"style" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recipe_book" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"title" text NOT NULL,
	"choice" jsonb NOT NULL,
	"style" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"recipes_done" integer DEFAULT 0 NOT NULL,
	"recipes_total" integer NOT NULL,
	"sha256" text,
	"bytes" integer,
	"pages" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "report_schedule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"report" text NOT NULL,
	"weekday" integer NOT NULL,
	"hour" integer NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_sending" (
	"schedule_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"outcome" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_sending_schedule_id_due_on_pk" PRIMARY KEY("schedule_id","due_on")
);
--> statement-breakpoint
ALTER TABLE "outbox_attachment" ADD CONSTRAINT "outbox_attachment_message_id_outbox_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."outbox_message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_style" ADD CONSTRAINT "paper_style_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_book" ADD CONSTRAINT "recipe_book_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_book" ADD CONSTRAINT "recipe_book_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_sending" ADD CONSTRAINT "report_sending_schedule_id_report_schedule_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."report_schedule"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_attachment_sha256_index" ON "outbox_attachment" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "recipe_book_household_id_created_at_index" ON "recipe_book" USING btree ("household_id","created_at");--> statement-breakpoint
CREATE INDEX "recipe_book_created_at_index" ON "recipe_book" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "recipe_book_sha256_index" ON "recipe_book" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "report_schedule_household_id_index" ON "report_schedule" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "report_schedule_user_id_index" ON "report_schedule" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "report_schedule_is_active_hour_index" ON "report_schedule" USING btree ("is_active","hour");