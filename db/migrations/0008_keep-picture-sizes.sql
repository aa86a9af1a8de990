CREATE TABLE "image_rendition" (
	"file_id" uuid NOT NULL,
	"format" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "image_rendition_file_id_format_width_height_pk" PRIMARY KEY("file_id","format","width","height")
);
--> statement-breakpoint
CREATE TABLE "recipe_photo" (
	"recipe_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "recipe_photo_recipe_id_file_id_pk" PRIMARY KEY("recipe_id","file_id")
);
--> statement-breakpoint
ALTER TABLE "file" ADD COLUMN "is_animated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "file" ADD COLUMN "perceptual_hash" text;--> statement-breakpoint
ALTER TABLE "file" ADD COLUMN "placeholder" text;--> statement-breakpoint
ALTER TABLE "image_rendition" ADD CONSTRAINT "image_rendition_file_id_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_photo" ADD CONSTRAINT "recipe_photo_recipe_id_recipe_id_fk" FOREIGN KEY ("recipe_id") REFERENCES "public"."recipe"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_photo" ADD CONSTRAINT "recipe_photo_file_id_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "image_rendition_sha256_index" ON "image_rendition" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "recipe_photo_file_id_index" ON "recipe_photo" USING btree ("file_id");