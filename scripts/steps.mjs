import { spawn } from "node:child_process";

/** Runs commands one after another, each whatever became of the one before; answers the names of those that failed. */
export async function runSteps(steps) {
  const failed = [];
  for (const [name, command] of Object.entries(steps)) {
    const began = Date.now();
    const code = await run(command);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (code !== 0) failed.push(name);
  }
  return failed;
}

function run(command) {
  const child = spawn(command, { shell: true, stdio: "inherit" });
  const stop = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  return new Promise((resolve) => {
    child.once("exit", (code) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
