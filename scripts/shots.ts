import { command } from "@/bench/command";
import { shots } from "@/bench/shots/shots";

await command(shots);
