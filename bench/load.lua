-- wrk -s load.lua URL -- KIND FOLDER SIZE: random requests of one kind; prints requests/s, p50 and p99 in milliseconds,
-- and the answers that were not what was asked for. FOLDER holds what bench/run has written: cookie, units, targets.
local threads = 0
local kinds = {}

function setup(thread)
    threads = threads + 1
    thread:set("seed", threads)
end

local function lines(file)
    local all = {}
    for line in io.lines(file) do
        all[#all + 1] = line
    end
    return all
end

function init(args)
    math.randomseed(os.time() * 100 + seed)
    local folder = args[2]
    size = tonumber(args[3])
    make = kinds[args[1]] or read(args[1], folder)
    units = lines(folder .. "/units")
    targets = lines(folder .. "/targets")
    wrk.headers["Cookie"] = lines(folder .. "/cookie")[1]
end

function request()
    return make()
end

-- Written once for each unit: what the generator spends, the application has not.
local pages = {}
function kinds.list()
    local unit = units[math.random(#units)]
    pages[unit] = pages[unit] or wrk.format("GET", "/api/v1/assignments?unit=" .. unit .. "&open=true&sort=dueOn&limit=50")
    return pages[unit]
end

function kinds.assignment()
    return wrk.format("GET", string.format("/api/v1/assignments/01900000-0000-7000-8000-%012x", math.random(size)))
end

function kinds.statistics()
    return wrk.format("GET", "/api/v1/statistics/units")
end

-- Each unit's work is reported by its own people.
function kinds.progress()
    local cookie, id = targets[math.random(#targets)]:match("(%S+) (%S+)")
    local headers = { ["Cookie"] = cookie, ["Content-Type"] = "application/json" }
    local body = string.format('{"percent":%d,"words":"Đã hoàn thành dự thảo, đang lấy ý kiến."}', math.random(99))
    return wrk.format("POST", "/api/v1/assignments/" .. id .. "/progress", headers, body)
end

-- A request of reads.txt; the people of a unit see their own inbox, everything else is asked by the Office.
function read(name, folder)
    local addresses = {}
    for _, line in ipairs(lines(folder .. "/reads")) do
        local kind, address = line:match("(%S+) (%S+)")
        if kind == name then
            addresses[#addresses + 1] = address
        end
    end
    return function()
        local unit = units[math.random(#units)]
        local month = string.format("%d-%02d", os.date("%Y") - math.random(0, 1), math.random(12))
        local address = addresses[math.random(#addresses)]:gsub("{unit}", unit):gsub("{month}", month)
        local cookie = name == "inbox" and targets[math.random(#targets)]:match("%S+") or wrk.headers["Cookie"]
        return wrk.format("GET", address, { ["Cookie"] = cookie })
    end
end

function done(summary, latency, requests)
    local failed = summary.errors
    print(string.format("measured %.0f %.2f %.2f %d", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        failed.connect + failed.read + failed.write + failed.status + failed.timeout))
end
