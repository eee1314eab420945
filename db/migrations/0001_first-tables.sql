CREATE TABLE "act" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "act_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"actor_id" bigint,
	"thread_id" bigint,
	"reader_id" bigint,
	"code" text,
	"text" text DEFAULT '' NOT NULL,
	"before" jsonb,
	"undoes" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "act_undoes_unique" UNIQUE("undoes"),
	CONSTRAINT "act_kind" CHECK ("act"."kind" in ('hide', 'restore', 'thread-state', 'ban', 'lift-ban', 'grant')),
	CONSTRAINT "act_text" CHECK (char_length("act"."text") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "argument" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "argument_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"relation" text NOT NULL,
	"camp" text,
	"parent_id" bigint,
	"parent_direction" text,
	"direction" text GENERATED ALWAYS AS (direction_of(relation, camp, parent_direction)) STORED NOT NULL,
	"author_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"import_key" text,
	"position" integer,
	"revision_no" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'visible' NOT NULL,
	"state_act_id" bigint,
	"posted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reveal_at" timestamp with time zone NOT NULL,
	"submit_key" text NOT NULL,
	CONSTRAINT "argument_direction_key" UNIQUE("id","thread_id","direction"),
	CONSTRAINT "argument_submit_key" UNIQUE("author_id","submit_key"),
	CONSTRAINT "argument_relation" CHECK ("argument"."relation" in ('opens', 'supports', 'rebuts', 'undercuts', 'asks')),
	CONSTRAINT "argument_parent" CHECK (("argument"."relation" = 'opens') = ("argument"."parent_id" is null) and ("argument"."parent_id" is null) = ("argument"."parent_direction" is null) and ("argument"."relation" = 'opens') = ("argument"."camp" is not null)),
	CONSTRAINT "argument_camp" CHECK ("argument"."camp" in ('left', 'right')),
	CONSTRAINT "argument_not_own_parent" CHECK ("argument"."parent_id" <> "argument"."id"),
	CONSTRAINT "argument_state" CHECK ("argument"."state" in ('visible', 'held', 'hidden', 'withdrawn', 'merged', 'erased')),
	CONSTRAINT "argument_hidden_by_act" CHECK ("argument"."state" <> 'hidden' or "argument"."state_act_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "citation" (
	"argument_id" bigint NOT NULL,
	"fact_id" bigint NOT NULL,
	"status_no" integer NOT NULL,
	CONSTRAINT "citation_pk" PRIMARY KEY("argument_id","fact_id")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"argument_id" bigint NOT NULL,
	"no" integer NOT NULL,
	"claim" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"by" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revision_pk" PRIMARY KEY("argument_id","no"),
	CONSTRAINT "revision_claim" CHECK (char_length("revision"."claim") between 1 and 200),
	CONSTRAINT "revision_body" CHECK (char_length("revision"."body") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "translation" (
	"argument_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"no" integer NOT NULL,
	"of_revision" integer NOT NULL,
	"claim" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"by" bigint,
	"kind" text DEFAULT 'human' NOT NULL,
	"approved_by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "translation_pk" PRIMARY KEY("argument_id","lang","no"),
	CONSTRAINT "translation_kind" CHECK ("translation"."kind" in ('human', 'machine', 'reviewed')),
	CONSTRAINT "translation_claim" CHECK (char_length("translation"."claim") between 1 and 200),
	CONSTRAINT "translation_body" CHECK (char_length("translation"."body") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "camp" (
	"conflict_id" bigint NOT NULL,
	"side" text NOT NULL,
	CONSTRAINT "camp_pk" PRIMARY KEY("conflict_id","side"),
	CONSTRAINT "camp_side" CHECK ("camp"."side" in ('left', 'right'))
);
--> statement-breakpoint
CREATE TABLE "camp_text" (
	"conflict_id" bigint NOT NULL,
	"side" text NOT NULL,
	"lang" text NOT NULL,
	"no" integer DEFAULT 1 NOT NULL,
	"by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"name" text NOT NULL,
	"creed" text NOT NULL,
	CONSTRAINT "camp_text_pk" PRIMARY KEY("conflict_id","side","lang","no")
);
--> statement-breakpoint
CREATE TABLE "conflict" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "conflict_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "conflict_slug_unique" UNIQUE("story_id","slug")
);
--> statement-breakpoint
CREATE TABLE "conflict_text" (
	"conflict_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"no" integer DEFAULT 1 NOT NULL,
	"by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"title" text NOT NULL,
	CONSTRAINT "conflict_text_pk" PRIMARY KEY("conflict_id","lang","no")
);
--> statement-breakpoint
CREATE TABLE "telling_fact" (
	"conflict_id" bigint NOT NULL,
	"side" text NOT NULL,
	"lang" text NOT NULL,
	"no" integer NOT NULL,
	"fact_id" bigint NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "telling_fact_pk" PRIMARY KEY("conflict_id","side","lang","no","fact_id")
);
--> statement-breakpoint
CREATE TABLE "telling_text" (
	"conflict_id" bigint NOT NULL,
	"side" text NOT NULL,
	"lang" text NOT NULL,
	"no" integer DEFAULT 1 NOT NULL,
	"by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"body" text NOT NULL,
	CONSTRAINT "telling_text_pk" PRIMARY KEY("conflict_id","side","lang","no")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"status_no" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "fact_key_unique" UNIQUE("story_id","key")
);
--> statement-breakpoint
CREATE TABLE "fact_source" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fact_source_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"fact_id" bigint NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"publisher" text,
	"dated" text,
	"position" integer NOT NULL,
	CONSTRAINT "fact_source_url" CHECK ("fact_source"."url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "fact_status" (
	"fact_id" bigint NOT NULL,
	"no" integer NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fact_status_pk" PRIMARY KEY("fact_id","no"),
	CONSTRAINT "fact_status_status" CHECK ("fact_status"."status" in ('reported', 'supported', 'disputed', 'refuted', 'uncheckable'))
);
--> statement-breakpoint
CREATE TABLE "fact_text" (
	"fact_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"no" integer DEFAULT 1 NOT NULL,
	"by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"text" text NOT NULL,
	CONSTRAINT "fact_text_pk" PRIMARY KEY("fact_id","lang","no")
);
--> statement-breakpoint
CREATE TABLE "act_argument" (
	"act_id" bigint NOT NULL,
	"argument_id" bigint NOT NULL,
	CONSTRAINT "act_argument_pk" PRIMARY KEY("act_id","argument_id")
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"argument_id" bigint NOT NULL,
	"reporter_id" bigint NOT NULL,
	"code" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_reporter_unique" UNIQUE("reporter_id","argument_id"),
	CONSTRAINT "report_text" CHECK (char_length("report"."text") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "sanction" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sanction_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reader_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"until" timestamp with time zone,
	"act_id" bigint NOT NULL,
	"lifted_act_id" bigint,
	CONSTRAINT "sanction_kind" CHECK ("sanction"."kind" in ('mute', 'suspend', 'ban'))
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"reader_id" bigint PRIMARY KEY NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reader" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reader_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"handle" text NOT NULL,
	"handle_key" text NOT NULL,
	"email_key" text,
	"verified_at" timestamp with time zone,
	"role" text DEFAULT 'reader' NOT NULL,
	"kind" text DEFAULT 'person' NOT NULL,
	"lang" text DEFAULT 'en' NOT NULL,
	"theme" text DEFAULT 'auto' NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"terms_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reader_handle_key_unique" UNIQUE("handle_key"),
	CONSTRAINT "reader_email_key_unique" UNIQUE("email_key"),
	CONSTRAINT "reader_role" CHECK ("reader"."role" in ('reader', 'moderator', 'administrator')),
	CONSTRAINT "reader_kind" CHECK ("reader"."kind" in ('person', 'editor', 'sample', 'former')),
	CONSTRAINT "reader_theme" CHECK ("reader"."theme" in ('auto', 'light', 'dark')),
	CONSTRAINT "reader_handle" CHECK (char_length("reader"."handle") between 2 and 24)
);
--> statement-breakpoint
CREATE TABLE "token" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"reader_id" bigint,
	"email" text,
	"payload" jsonb,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "token_purpose" CHECK ("token"."purpose" in ('verify', 'link', 'reset', 'email', 'intent'))
);
--> statement-breakpoint
CREATE TABLE "voter" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "voter_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reader_id" bigint,
	CONSTRAINT "voter_reader_unique" UNIQUE("reader_id")
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"state" text DEFAULT 'published' NOT NULL,
	"source_url" text,
	"source_key" text,
	"byline" text NOT NULL,
	"source_lang" text NOT NULL,
	"reading_minutes" integer,
	CONSTRAINT "story_slug_unique" UNIQUE("slug"),
	CONSTRAINT "story_source_key_unique" UNIQUE("source_key"),
	CONSTRAINT "story_state" CHECK ("story"."state" in ('draft', 'published')),
	CONSTRAINT "story_slug" CHECK ("story"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "story_source_url" CHECK ("story"."source_url" is null or "story"."source_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "story_text" (
	"story_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"no" integer DEFAULT 1 NOT NULL,
	"by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	CONSTRAINT "story_text_pk" PRIMARY KEY("story_id","lang","no")
);
--> statement-breakpoint
CREATE TABLE "stance" (
	"thread_id" bigint NOT NULL,
	"voter_id" bigint NOT NULL,
	"no" integer NOT NULL,
	"value" smallint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stance_pk" PRIMARY KEY("thread_id","voter_id","no"),
	CONSTRAINT "stance_value" CHECK ("stance"."value" between -2 and 2)
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "thread_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conflict_id" bigint NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"blind_hours" integer,
	CONSTRAINT "thread_conflict_key" UNIQUE("id","conflict_id"),
	CONSTRAINT "thread_slug_unique" UNIQUE("conflict_id","slug"),
	CONSTRAINT "thread_state" CHECK ("thread"."state" in ('draft', 'open', 'closing', 'closed', 'archived')),
	CONSTRAINT "thread_blind_hours" CHECK ("thread"."blind_hours" between 0 and 720)
);
--> statement-breakpoint
CREATE TABLE "thread_text" (
	"thread_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"no" integer DEFAULT 1 NOT NULL,
	"by" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"question" text NOT NULL,
	"context" text NOT NULL,
	CONSTRAINT "thread_text_pk" PRIMARY KEY("thread_id","lang","no")
);
--> statement-breakpoint
CREATE TABLE "tally" (
	"argument_id" bigint PRIMARY KEY NOT NULL,
	"strong_left" integer DEFAULT 0 NOT NULL,
	"strong_right" integer DEFAULT 0 NOT NULL,
	"strong_undecided" integer DEFAULT 0 NOT NULL,
	"weak_left" integer DEFAULT 0 NOT NULL,
	"weak_right" integer DEFAULT 0 NOT NULL,
	"weak_undecided" integer DEFAULT 0 NOT NULL,
	"agree_left" integer DEFAULT 0 NOT NULL,
	"agree_right" integer DEFAULT 0 NOT NULL,
	"agree_undecided" integer DEFAULT 0 NOT NULL,
	"disagree_left" integer DEFAULT 0 NOT NULL,
	"disagree_right" integer DEFAULT 0 NOT NULL,
	"disagree_undecided" integer DEFAULT 0 NOT NULL,
	"unsure_left" integer DEFAULT 0 NOT NULL,
	"unsure_right" integer DEFAULT 0 NOT NULL,
	"unsure_undecided" integer DEFAULT 0 NOT NULL,
	"ground" boolean DEFAULT false NOT NULL,
	"lb_left" double precision GENERATED ALWAYS AS (wilson_lower(strong_left, weak_left)) STORED NOT NULL,
	"lb_right" double precision GENERATED ALWAYS AS (wilson_lower(strong_right, weak_right)) STORED NOT NULL,
	"bridge" double precision GENERATED ALWAYS AS (bridge_of(strong_left, weak_left, strong_right, weak_right)) STORED NOT NULL,
	"standing" text GENERATED ALWAYS AS (standing_of(strong_left, weak_left, strong_right, weak_right, ground)) STORED NOT NULL,
	CONSTRAINT "tally_not_negative" CHECK (least("tally"."strong_left", "tally"."strong_right", "tally"."strong_undecided", "tally"."weak_left", "tally"."weak_right", "tally"."weak_undecided", "tally"."agree_left", "tally"."agree_right", "tally"."agree_undecided", "tally"."disagree_left", "tally"."disagree_right", "tally"."disagree_undecided", "tally"."unsure_left", "tally"."unsure_right", "tally"."unsure_undecided") >= 0)
);
--> statement-breakpoint
CREATE TABLE "vote" (
	"argument_id" bigint NOT NULL,
	"voter_id" bigint NOT NULL,
	"axis" text NOT NULL,
	"value" smallint,
	"side" text NOT NULL,
	"counted" text NOT NULL,
	"revision_no" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_pk" PRIMARY KEY("argument_id","voter_id","axis"),
	CONSTRAINT "vote_axis" CHECK ("vote"."axis" in ('quality', 'agreement')),
	CONSTRAINT "vote_value" CHECK ("vote"."value" in (-1, 1) or ("vote"."value" = 0 and "vote"."axis" = 'agreement')),
	CONSTRAINT "vote_side" CHECK ("vote"."side" in ('left', 'right', 'undecided')),
	CONSTRAINT "vote_counted" CHECK ("vote"."counted" in ('left', 'right', 'undecided'))
);
--> statement-breakpoint
CREATE TABLE "vote_event" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "vote_event_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"argument_id" bigint NOT NULL,
	"voter_id" bigint NOT NULL,
	"axis" text NOT NULL,
	"value" smallint,
	"side" text NOT NULL,
	"counted" text NOT NULL,
	"revision_no" integer NOT NULL,
	"cause" text DEFAULT 'vote' NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "vote_event_cause" CHECK ("vote_event"."cause" in ('vote', 'weight', 'void', 'merge', 'undo'))
);
--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_actor_id_reader_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_undoes_act_id_fk" FOREIGN KEY ("undoes") REFERENCES "public"."act"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "argument" ADD CONSTRAINT "argument_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "argument" ADD CONSTRAINT "argument_author_id_reader_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "argument" ADD CONSTRAINT "argument_state_act_id_act_id_fk" FOREIGN KEY ("state_act_id") REFERENCES "public"."act"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "argument" ADD CONSTRAINT "argument_parent_fk" FOREIGN KEY ("parent_id","thread_id","parent_direction") REFERENCES "public"."argument"("id","thread_id","direction") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_fact_id_fact_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."fact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_approved_by_reader_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation" ADD CONSTRAINT "translation_revision_fk" FOREIGN KEY ("argument_id","of_revision") REFERENCES "public"."revision"("argument_id","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "camp" ADD CONSTRAINT "camp_conflict_id_conflict_id_fk" FOREIGN KEY ("conflict_id") REFERENCES "public"."conflict"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "camp_text" ADD CONSTRAINT "camp_text_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "camp_text" ADD CONSTRAINT "camp_text_camp_fk" FOREIGN KEY ("conflict_id","side") REFERENCES "public"."camp"("conflict_id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_text" ADD CONSTRAINT "conflict_text_conflict_id_conflict_id_fk" FOREIGN KEY ("conflict_id") REFERENCES "public"."conflict"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_text" ADD CONSTRAINT "conflict_text_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telling_fact" ADD CONSTRAINT "telling_fact_fact_id_fact_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."fact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telling_fact" ADD CONSTRAINT "telling_fact_telling_fk" FOREIGN KEY ("conflict_id","side","lang","no") REFERENCES "public"."telling_text"("conflict_id","side","lang","no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telling_text" ADD CONSTRAINT "telling_text_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telling_text" ADD CONSTRAINT "telling_text_camp_fk" FOREIGN KEY ("conflict_id","side") REFERENCES "public"."camp"("conflict_id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_source" ADD CONSTRAINT "fact_source_fact_id_fact_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."fact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_status" ADD CONSTRAINT "fact_status_fact_id_fact_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."fact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_text" ADD CONSTRAINT "fact_text_fact_id_fact_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."fact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_text" ADD CONSTRAINT "fact_text_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_argument" ADD CONSTRAINT "act_argument_act_id_act_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."act"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_argument" ADD CONSTRAINT "act_argument_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_id_reader_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_act_id_act_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."act"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_lifted_act_id_act_id_fk" FOREIGN KEY ("lifted_act_id") REFERENCES "public"."act"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voter" ADD CONSTRAINT "voter_reader_id_reader_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."reader"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_voter_id_voter_id_fk" FOREIGN KEY ("voter_id") REFERENCES "public"."voter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_conflict_id_conflict_id_fk" FOREIGN KEY ("conflict_id") REFERENCES "public"."conflict"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_text" ADD CONSTRAINT "thread_text_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_text" ADD CONSTRAINT "thread_text_by_reader_id_fk" FOREIGN KEY ("by") REFERENCES "public"."reader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally" ADD CONSTRAINT "tally_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_argument_id_argument_id_fk" FOREIGN KEY ("argument_id") REFERENCES "public"."argument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_voter_id_voter_id_fk" FOREIGN KEY ("voter_id") REFERENCES "public"."voter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "argument_parent_index" ON "argument" USING btree ("parent_id","thread_id","parent_direction");--> statement-breakpoint
CREATE INDEX "argument_thread_index" ON "argument" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "argument_author_index" ON "argument" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "argument_reveal_index" ON "argument" USING btree ("reveal_at");--> statement-breakpoint
CREATE INDEX "citation_fact_index" ON "citation" USING btree ("fact_id");--> statement-breakpoint
CREATE INDEX "sanction_reader_index" ON "sanction" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "token_expires_index" ON "token" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "stance_voter_index" ON "stance" USING btree ("voter_id");--> statement-breakpoint
CREATE INDEX "vote_voter_index" ON "vote" USING btree ("voter_id");--> statement-breakpoint
CREATE INDEX "vote_event_at_index" ON "vote_event" USING btree ("at");