#!/usr/bin/env python3
"""interactions.py FILE STUDY [--compare OBSERVATIONS] [--out FILE]

The measures of a file of the twcs layout ("Customer Support on Twitter") in plain Python, sharing
nothing with the program: requests, response-rate, first-response-mean, -median, -p90, within-1h of
each brand of the study, with every case named by the contract: repeated ids, orphans, circles,
ids like 3.0, lone carriage returns, accounts of no brand, @-mentions. With --compare, the
observations of `imacs observe` (indicators of those measures, without channel) are held against
them: counts exactly, other values to 1e-9; ends with 1 if one differs.
"""

import argparse
import csv
import datetime
import io
import re
import sys
import zoneinfo
from collections import defaultdict

import yaml

MEASURES = ["requests", "response-rate", "first-response-mean", "first-response-median",
            "first-response-p90", "within-1h"]
MONTHS = {name: number for number, name in enumerate(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
LONE_RETURN = "\ue00d"


class Message:
    __slots__ = ("id", "author", "is_brand", "time", "text", "parent", "above", "request")


class Study:
    def __init__(self, folder):
        with open(folder + "/study.yaml", encoding="utf-8") as file:
            said = yaml.safe_load(file)
        zone = zoneinfo.ZoneInfo(said.get("time-zone", "UTC"))
        self.zone = zone
        self.first, self.last = said["period"]["from"], said["period"]["to"]
        self.minimum = said.get("minimum-n", 10)
        with open(f"{folder}/{said['brands']}", encoding="utf-8-sig", newline="") as file:
            self.brands = [row["brand"] for row in csv.DictReader(file)]
        if "accounts" in said:
            with open(f"{folder}/{said['accounts']}", encoding="utf-8-sig", newline="") as file:
                self.accounts = {row["account"].lower(): row["brand"] for row in csv.DictReader(file)}
        else:
            self.accounts = {brand.lower(): brand for brand in self.brands}
        with open(f"{folder}/{said['model']}", encoding="utf-8") as file:
            self.indicators, self.worst = {}, {}
            for indicator in yaml.safe_load(file)["indicators"]:
                if indicator.get("measure") in MEASURES and "channel" not in indicator:
                    self.indicators[indicator["id"]] = indicator["measure"]
                    if indicator.get("when-empty") == "worst":
                        self.worst[indicator["id"]] = indicator["normalisation"]["worst"]

    def holds(self, time):
        day = datetime.datetime.fromtimestamp(time, self.zone).date()
        return self.first <= day <= self.last


def number(text):
    return text[:-2] if text.endswith(".0") else text


def moment(text):
    _, month, day, clock, offset, year = text.split()
    hour, minute, second = clock.split(":")
    aware = datetime.datetime(int(year), MONTHS[month], int(day), int(hour), int(minute), int(second),
                              tzinfo=datetime.timezone.utc)
    sign = -1 if offset[0] == "-" else 1
    return int(aware.timestamp()) - sign * (int(offset[1:3]) * 3600 + int(offset[3:5]) * 60)


def read(path, counts):
    with open(path, "rb") as file:
        text = file.read().decode("utf-8-sig", errors="replace")
    # To Python a lone CR ends a line; to the contract it is data.
    text = re.sub("\r(?!\n)", LONE_RETURN, text)
    csv.field_size_limit(sys.maxsize)
    rows = csv.reader(io.StringIO(text, newline=""))
    header = next(rows)
    places = {name: header.index(name) for name in (
        "tweet_id", "author_id", "inbound", "created_at", "text", "in_response_to_tweet_id")}
    found = {}
    for row in rows:
        if not row:
            continue
        counts["rows"] += 1
        message = Message()
        try:
            if len(row) != len(header):
                raise ValueError
            message.id = number(row[places["tweet_id"]])
            message.time = moment(row[places["created_at"]])
            message.is_brand = {"false": True, "true": False}[row[places["inbound"]].lower()]
            if not message.id:
                raise ValueError
        except (ValueError, KeyError):
            counts["unreadable"] += 1
            continue
        if message.id in found:
            counts["duplicates"] += 1
            continue
        message.author = row[places["author_id"]]
        message.text = row[places["text"]]
        message.parent = number(row[places["in_response_to_tweet_id"]])
        found[message.id] = message
    return found


def connect(messages, counts):
    """Gives each message the one above it and the request at its top, if there is one."""
    for message in messages.values():
        message.above = messages.get(message.parent) if message.parent else None
        if message.parent and message.above is None:
            counts["orphans"] += 1
    done = {}
    for message in messages.values():
        way, seen, at = [], set(), message
        while at is not None and at.id not in done and at.id not in seen:
            way.append(at.id)
            seen.add(at.id)
            at = at.above
        if at is None:
            top = messages[way[-1]]
            result = top if not top.parent and not top.is_brand else None
        else:
            result = done.get(at.id)  # None too for a circle
        for id in way:
            done[id] = result
    for message in messages.values():
        message.request = done[message.id]


def place(message):
    return (message.time, (0, int(message.id), "") if message.id.isdigit() else (1, 0, message.id))


def attribute(request, speaking, accounts):
    """The account (lower case) whose brand the request is of."""
    direct = [message for message in speaking if message.parent == request.id]
    if direct:
        return min(direct, key=place).author.lower()
    for match in re.finditer(r"(?<![A-Za-z0-9_])@([A-Za-z0-9_]+)", request.text):
        if match.group(1).lower() in accounts:
            return match.group(1).lower()
    return min(speaking, key=place).author.lower() if speaking else None


def quantile(values, share):
    """Type 7."""
    values = sorted(values)
    at = share * (len(values) - 1)
    low = int(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (at - low) * (values[high] - values[low])


def measure(messages, study, counts):
    speaks = dict(study.accounts)
    below = defaultdict(list)
    for message in messages.values():
        # Who writes without an author speaks for nobody.
        if message.is_brand and message.author:
            speaks.setdefault(message.author.lower(), None)
            if message.request is not None:
                below[message.request.id].append(message)
    waits = defaultdict(list)
    for request in messages.values():
        if request.request is not request or not study.holds(request.time):
            continue
        counts["requests"] += 1
        account = attribute(request, below[request.id], speaks)
        if account is None:
            counts["unattributed"] += 1
            continue
        brand = speaks[account]
        if brand is None:
            counts["of other accounts"] += 1
            continue
        answers = [message.time for message in below[request.id]
                   if speaks[message.author.lower()] == brand]
        waits[brand].append(min(answers) - request.time if answers else None)
    found = {}
    for brand in study.brands:
        asked = waits[brand]
        answered = [wait for wait in asked if wait is not None]
        timed = [wait / 60 for wait in answered if wait >= 0]
        counts["negative times"] += len(answered) - len(timed)
        found[brand, "requests"] = len(asked)
        enough = len(asked) >= study.minimum
        late = len(asked) - (len(answered) - len(timed))
        found[brand, "response-rate"] = 100 * len(answered) / len(asked) if enough and asked else None
        found[brand, "first-response-mean"] = sum(timed) / len(timed) if enough and timed else None
        found[brand, "first-response-median"] = quantile(timed, 0.5) if enough and timed else None
        found[brand, "first-response-p90"] = quantile(timed, 0.9) if enough and timed else None
        found[brand, "within-1h"] = (
            100 * sum(wait <= 60 for wait in timed) / late if enough and late else None)
    return found


def compare(found, path, study):
    with open(path, encoding="utf-8-sig", newline="") as file:
        observed = {(row["brand"], row["indicator"]): row["value"] for row in csv.DictReader(file)}
    faults = compared = 0
    for brand in study.brands:
        for indicator, name in study.indicators.items():
            mine, theirs = found[brand, name], observed.get((brand, indicator))
            compared += 1
            if mine is None and found[brand, "requests"] >= study.minimum:
                mine = study.worst.get(indicator)  # enough requests, nothing to measure
            if theirs is None:
                same = False
            elif mine is None or theirs in ("", "NA"):
                same = mine is None and theirs in ("", "NA")
            else:
                same = abs(mine - float(theirs)) <= (
                    0 if name == "requests" else 1e-9 * max(1, abs(mine)))
            if not same:
                faults += 1
                print(f"{brand}, {indicator}: expected {mine}, observed {theirs}")
    print(f"{compared} values compared, {faults} differ")
    return faults == 0 and compared > 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("study")
    parser.add_argument("--compare")
    parser.add_argument("--out")
    options = parser.parse_args()
    counts = defaultdict(int)
    study = Study(options.study)
    messages = read(options.file, counts)
    connect(messages, counts)
    found = measure(messages, study, counts)
    print(", ".join(f"{name} {count}" for name, count in counts.items()))
    if options.out:
        with open(options.out, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                [brand] + ["" if found[brand, name] is None else found[brand, name] for name in MEASURES]
                for brand in study.brands)
    if options.compare and not compare(found, options.compare, study):
        sys.exit(1)


if __name__ == "__main__":
    main()
