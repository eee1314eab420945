import { command } from "@/bench/command";
import { freshness } from "@/bench/freshness/freshness";

await command(freshness);
