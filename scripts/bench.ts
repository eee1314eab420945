import { bench } from "@/bench/bench";
import { command } from "@/bench/command";

await command(bench);
