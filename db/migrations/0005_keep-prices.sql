CREATE TABLE "food_price" (
	"household_id" uuid NOT NULL,
	"food_id" text NOT NULL,
	"minor" integer NOT NULL,
	"grams" double precision NOT NULL,
	"per" text DEFAULT 'kg' NOT NULL,
	"currency" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "food_price_household_id_food_id_pk" PRIMARY KEY("household_id","food_id")
);
--> statement-breakpoint
ALTER TABLE "stock_booking" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "recipe" ADD COLUMN "bought_amounts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "shopping_item" ADD COLUMN "packs" jsonb;--> statement-breakpoint
ALTER TABLE "shopping_item" ADD COLUMN "paid_minor" integer;--> statement-breakpoint
ALTER TABLE "food_price" ADD CONSTRAINT "food_price_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "food_price" ADD CONSTRAINT "food_price_food_id_food_id_fk" FOREIGN KEY ("food_id") REFERENCES "public"."food"("id") ON DELETE cascade ON UPDATE no action;