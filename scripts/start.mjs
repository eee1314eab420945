const OLDEST = [20, 19];

// Before anything is imported that an old Node could not even read.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Diptych needs Node ${OLDEST.join(".")} or newer, and this is ${process.version}.`);
  process.exit(1);
}
await import("./launch.mjs");
