import { coverage } from "./coverage";
import { oneList } from "./one-list";
import type { SeedPost } from "./post-file";
import { threeDays } from "./three-days";
import { weekPlanner } from "./week-planner";

export const seedPosts: readonly SeedPost[] = [weekPlanner, coverage, threeDays, oneList];
