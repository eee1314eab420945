import { randomUUID } from "node:crypto";
import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";

const RETRY_MS = 50;
const REFRESH_MS = 10_000;
/** A holder refreshes its file; one that has not for this long is gone, whoever has its process id now. */
const SILENCE_MS = 60_000;
const own = new Set();

/**
 * Runs `task` while no other process holds the same file. A file left behind by a killed process is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function holdingLock(file, task) {
  const content = `${process.pid} ${randomUUID()}`;
  while (!take(file, content)) {
    dropIfStale(file);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  own.add(content);
  const beat = setInterval(() => touch(file), REFRESH_MS).unref();
  try {
    return await task();
  } finally {
    clearInterval(beat);
    own.delete(content);
    if (read(file) === content) rmSync(file, { force: true });
  }
}

function take(file, content) {
  try {
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function dropIfStale(file) {
  const seen = read(file);
  if (seen === undefined || !isStale(file, seen)) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Between the look and the move another may have taken it over: theirs goes back.
    if (read(aside) !== seen) linkSync(aside, file);
  } catch {
    // Somebody else was faster.
  }
  rmSync(aside, { force: true });
}

function isStale(file, content) {
  const owner = Number(content.split(" ")[0]);
  // In a container that starts again, our own process id may be the dead holder's.
  if (owner === process.pid) return !own.has(content);
  return !isAlive(owner) || ageOf(file) > SILENCE_MS;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken away under our feet; the end of the task copes.
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
