CREATE TABLE "library_state" (
	"id" uuid PRIMARY KEY NOT NULL,
	"household_id" uuid,
	"revision" uuid DEFAULT gen_random_uuid() NOT NULL,
	CONSTRAINT "library_state_of_household" UNIQUE NULLS NOT DISTINCT("household_id")
);
--> statement-breakpoint
ALTER TABLE "library_state" ADD CONSTRAINT "library_state_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Whatever changes a recipe, a mark or what search keeps of a recipe gives its library another state, in the same transaction.
CREATE FUNCTION "touch_library"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "library_state" ("id", "household_id", "revision")
    SELECT gen_random_uuid(), "touched"."household_id", gen_random_uuid()
    FROM (SELECT DISTINCT "household_id" FROM "changed") AS "touched"
    WHERE "touched"."household_id" IS NULL OR EXISTS (SELECT 1 FROM "household" WHERE "household"."id" = "touched"."household_id")
    ORDER BY "touched"."household_id"
    ON CONFLICT ("household_id") DO UPDATE SET "revision" = EXCLUDED."revision";
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "recipe_insert_touches_library" AFTER INSERT ON "recipe" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_update_touches_library" AFTER UPDATE ON "recipe" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_delete_touches_library" AFTER DELETE ON "recipe" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_mark_insert_touches_library" AFTER INSERT ON "recipe_mark" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_mark_update_touches_library" AFTER UPDATE ON "recipe_mark" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_mark_delete_touches_library" AFTER DELETE ON "recipe_mark" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_search_insert_touches_library" AFTER INSERT ON "recipe_search" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_search_update_touches_library" AFTER UPDATE ON "recipe_search" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
CREATE TRIGGER "recipe_search_delete_touches_library" AFTER DELETE ON "recipe_search" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "touch_library"();--> statement-breakpoint
INSERT INTO "library_state" ("id", "household_id", "revision")
  SELECT gen_random_uuid(), "household_id", gen_random_uuid() FROM (SELECT "household_id" FROM "recipe" UNION SELECT "household_id" FROM "recipe_mark") AS "kept"
  ON CONFLICT DO NOTHING;
