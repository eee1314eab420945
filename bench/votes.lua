-- wrk … -s bench/votes.lua URL -- READERS ARGUMENTS ORIGIN: votes at random, each by one of many readers.
-- READERS: lines of "id cookie"; ARGUMENTS: lines of ids.
dofile("bench/figures.lua")

local readers, arguments, origin = {}, {}, ""
local words = {
  "quality%3Astrong", "quality%3Aweak", "quality%3Anone",
  "agreement%3Aagree", "agreement%3Adisagree", "agreement%3Aunsure",
}
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("seed", threads)
end

function init(args)
  math.randomseed(seed)
  for line in io.lines(args[1]) do
    local id, cookie = line:match("^(%d+) (.+)$")
    readers[#readers + 1] = { id = id, cookie = cookie }
  end
  for line in io.lines(args[2]) do arguments[#arguments + 1] = line end
  origin = args[3]
end

function request()
  local reader = readers[math.random(#readers)]
  local body = "argument=" .. arguments[math.random(#arguments)] ..
    "&revision=1&vote=" .. words[math.random(#words)]
  return wrk.format("POST", nil, {
    ["Accept"] = "application/json",
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Cookie"] = reader.cookie,
    ["Origin"] = origin,
    ["Reader"] = reader.id,
  }, body)
end
