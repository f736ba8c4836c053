#!/usr/bin/env python3
"""Every measure of interactions in the canonical layout, in plain Python.

    canonical.py STUDY          prints brand,indicator,value,n and a line of counts

Shares nothing with the program but its data files: the lexicons of Sources/Lexicons. Used by
oracle.py for studies that name interactions. Parents only: the column `thread` is not covered, nor
are `.csv.gz`, `.ndjson` and phrases that take a match away.
"""

import csv
import datetime
import os
import re
import statistics
import sys
import unicodedata
import zoneinfo
from collections import defaultdict

LEXICONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/Lexicons")
MONTH = 30.4375
PHONE = re.compile(r"(?<![\w@#])(?:\+\d[\d .-]{8,}\d|[89]0\d[ .-]\d{3}[ .-]\d{3}|[89]0\d{7})(?!\w)")
EMAIL = re.compile(r"\w@[\w-]+\.\w")
MENTION = re.compile(r"(?<!\w)@(\w+(?:[.-]\w+)*)")
POSTS = {"engagement-per-post": ("likes", "shares", "comments"), "applause-per-post": ("likes",),
         "amplification-per-post": ("shares",), "comments-per-post": ("comments",)}
COUNTS = {"requests"}


def plain(text):
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " " + re.sub(r"[^a-z0-9]+", " ", text).strip() + " "


class Lexicon:
    def __init__(self, name):
        lines = []
        for language in ("es", "en"):
            with open(f"{LEXICONS}/{name}.{language}.txt", encoding="utf-8") as file:
                lines += [line.rstrip("\n") for line in file]
        lines = [line for line in lines if line and not line.startswith(("#", "- "))]
        self.phrases = [plain(line) for line in lines if not line.startswith("<")]
        self.patterns = [p for mark, p in (("<phone>", PHONE), ("<email>", EMAIL)) if mark in lines]

    def holds(self, text):
        whole = plain(text)
        return (any(phrase in whole for phrase in self.phrases)
                or any(pattern.search(text) for pattern in self.patterns))


class Interactions:
    """The messages of a study, linked; `settings` is its study.yaml, all scalars text."""

    def __init__(self, folder, settings, brands):
        self.zone = zoneinfo.ZoneInfo(settings.get("time-zone", "UTC"))
        period = settings["period"]
        first = datetime.date.fromisoformat(period["from"])
        last = datetime.date.fromisoformat(period["to"])
        self.days = (last - first).days + 1
        midnight = datetime.time()
        self.start = datetime.datetime.combine(first, midnight, self.zone).timestamp()
        self.end = datetime.datetime.combine(
            last + datetime.timedelta(1), midnight, self.zone).timestamp()
        self.minimum = int(settings.get("minimum-n", 10))
        self.brands = brands  # id -> row of brands.csv
        self.accounts = {brand.lower(): brand for brand in brands}
        self.channels = None
        if settings.get("accounts"):
            self.accounts, self.channels = {}, defaultdict(set)
            with open(os.path.join(folder, settings["accounts"]), encoding="utf-8-sig",
                      newline="") as file:
                for row in csv.DictReader(file):
                    self.accounts[row["account"].lstrip("@").lower()] = row["brand"]
                    self.channels[row["brand"]].add(row["channel"].lower())
        self.counts = defaultdict(int)
        self.messages = {}
        for entry in settings["interactions"]:
            entry = {"file": entry} if isinstance(entry, str) else entry
            if entry.get("layout", "canonical") != "canonical":
                raise ValueError("only the canonical layout is read here")
            with open(os.path.join(folder, entry["file"]), encoding="utf-8-sig",
                      newline="") as file:
                for row in csv.DictReader(file):
                    self._read(row)
        self._link()
        self._attribute()

    def brand_of(self, handle):
        return self.accounts.get(handle.lower())

    def mentioned(self, text):
        return [self.brand_of(h) for h in MENTION.findall(text or "") if self.brand_of(h)]

    def _read(self, row):
        if row["message"] in self.messages:
            self.counts["repeated"] += 1
            return
        try:
            time = datetime.datetime.fromisoformat(row["sent_at"].replace("Z", "+00:00"))
        except ValueError:
            self.counts["unreadable"] += 1
            return
        if time.tzinfo is None:
            time = time.replace(tzinfo=self.zone)
        row["time"], row["wall"] = time.timestamp(), time.astimezone(self.zone)
        row["counts"] = self.start <= row["time"] < self.end
        self.messages[row["message"]] = row

    def _link(self):
        self.below = defaultdict(list)
        for row in self.messages.values():
            row["above"] = self.messages.get(row["parent"]) if row["parent"] else None
            self.counts["orphans"] += bool(row["parent"]) and row["above"] is None
        for row in self.messages.values():
            above = row["above"]
            row["request"] = row["role"] == "customer" and (
                not row["parent"] or (
                    above is not None and row.get("kind") == "comment"
                    and above["role"] == "brand" and above.get("kind") == "post"))
        for row in self.messages.values():
            top = row
            while top is not None and not top["request"]:
                top = top["above"]
            row["top"] = top
            if top is not None and top is not row:
                self.below[top["message"]].append(row)

    def _attribute(self):
        self.requests = defaultdict(list)
        for row in self.messages.values():
            if not row["request"]:
                continue
            below = sorted(self.below[row["message"]], key=lambda m: (m["time"], int(m["message"])))
            spoken = [m for m in below if m["role"] == "brand" and self.brand_of(m["author"])]
            named = row.get("brand", "").strip()
            brand = (named if named in self.brands else self.brand_of(named)) if named else None
            if not brand:
                direct = [self.brand_of(m["author"]) for m in spoken if m["above"] is row]
                others = [self.brand_of(m["author"]) for m in spoken]
                brand = next(iter(direct + self.mentioned(row.get("text")) + others), None)
            row["whose"] = brand
            row["answers"] = [m for m in spoken if self.brand_of(m["author"]) == brand]
            if brand and row["counts"]:
                self.requests[brand].append(row)
            elif row["counts"]:
                self.counts["unattributed"] += 1
        # Within the period: what brands say, and what customers write to them
        self.said, self.written = defaultdict(list), defaultdict(list)
        for row in self.messages.values():
            if row["counts"] and row["role"] == "brand":
                self.said[self.brand_of(row["author"])].append(row)
            elif row["counts"] and row["top"] is not None:
                self.written[row["top"]["whose"]].append(row)

    # --- measures ------------------------------------------------------------------------

    def followers(self, brand):
        ends = [self.brands[brand].get(f"followers_{end}", "").strip() for end in ("start", "end")]
        ends = [float(text) for text in ends if text]
        return statistics.mean(ends) if len(ends) == 2 else None

    def measure(self, name, brand, channel=None):
        """The value (None = missing, "NA" = not applicable, "empty" = nothing to measure) and n."""
        if channel and self.channels is not None and channel not in self.channels[brand]:
            return "NA", None
        requests = [r for r in self.requests[brand] if channel in (None, r["channel"])]
        if name in POSTS:
            return self._per_post(name, brand, channel)
        if name not in COUNTS and len(requests) < self.minimum:
            return None, len(requests)
        return getattr(self, "_" + name.replace("-", "_"))(brand, channel, requests)

    def _per_post(self, name, brand, channel):
        posts = [m for m in self.said[brand] if m.get("kind") == "post" and not m["parent"]
                 and channel in (None, m["channel"])]
        followers = self.followers(brand)
        if len(posts) < self.minimum or not followers:
            return None, len(posts)
        return statistics.mean(
            sum(int(m[key] or 0) for key in POSTS[name]) / followers * 1000 for m in posts), len(posts)

    @staticmethod
    def share(part, whole):
        return (100 * sum(map(bool, part)) / len(whole) if whole else "empty"), len(whole)

    @staticmethod
    def answered(requests):
        return [r for r in requests if r["answers"]]

    @staticmethod
    def wait(request):
        return (request["answers"][0]["time"] - request["time"]) / 60 if request["answers"] else None

    def timed(self, requests):
        return [r for r in requests if self.wait(r) is None or self.wait(r) >= 0]

    def _requests(self, brand, channel, requests):
        return len(requests), len(requests)

    def _response_rate(self, brand, channel, requests):
        return self.share(self.answered(requests), requests)

    def _first_response_mean(self, brand, channel, requests):
        waits = [self.wait(r) for r in self.timed(self.answered(requests))]
        return (statistics.mean(waits) if waits else "empty"), len(waits)

    def _within_1h(self, brand, channel, requests):
        timed = self.timed(requests)
        return self.share([r for r in timed if r["answers"] and self.wait(r) <= 60], timed)

    def _off_hours_response_rate(self, brand, channel, requests):
        off = [r for r in self.timed(requests)
               if r["wall"].weekday() >= 5 or not 8 <= r["wall"].hour < 20]
        return self.share([r for r in off if r["answers"] and self.wait(r) <= 120], off)

    def after(self, request):
        """What customers write after the first answer."""
        first = request["answers"][0]["time"]
        return [m for m in self.below[request["message"]]
                if m["role"] == "customer" and m["time"] > first]

    def _conversation_rate(self, brand, channel, requests):
        def converses(request):
            back = [m["time"] for m in self.after(request)]
            return back and any(m["time"] > min(back) for m in request["answers"])
        answered = self.answered(requests)
        return self.share([r for r in answered if converses(r)], answered)

    def _thread_depth(self, brand, channel, requests):
        lengths = [1 + len(self.below[r["message"]]) for r in self.answered(requests)]
        return (statistics.mean(lengths) if lengths else "empty"), len(lengths)

    def _proactive_share(self, brand, channel, requests):
        replies = [m for m in self.said[brand]
                   if m["above"] is not None and m["above"]["role"] == "customer"
                   and channel in (None, m["channel"])]
        return self.share([m for m in replies if not self.addresses(m["above"], brand)], replies)

    def addresses(self, message, brand):
        named = message.get("brand", "").strip()
        return (named == brand or self.brand_of(named) == brand
                or brand in self.mentioned(message.get("text")))

    def _resolution_rate(self, brand, channel, requests):
        marked = [r for r in requests if r["resolved"]]
        return self.share([r for r in marked if r["resolved"] == "yes"], marked)

    def _complex_resolution_rate(self, brand, channel, requests):
        return self._resolution_rate(
            brand, channel, [r for r in requests if r["complexity"] == "complex"])

    def says(self, message, topic, lexicon):
        return message["topic"] == topic if message["topic"] else lexicon.holds(message["text"])

    def _transfer_rate(self, brand, channel, requests):
        answered = self.answered(requests)
        return self.share([r for r in answered if any(
            self.says(m, "transfer", TRANSFER) for m in r["answers"])], answered)

    def _recognition_rate(self, brand, channel, requests):
        answered = self.answered(requests)
        return self.share([r for r in answered if any(
            self.says(m, "thanks", THANKS) for m in self.after(r))], answered)

    def _positive_after_care(self, brand, channel, requests):
        marked = [m for r in self.answered(requests) for m in self.after(r) if m["sentiment"]]
        return self.share([m for m in marked if m["sentiment"] == "positive"], marked)

    def _peer_contribution(self, brand, channel, requests):
        return self.share([r for r in requests if any(
            m["role"] == "customer" and m["author"] != r["author"]
            for m in self.below[r["message"]])], requests)

    def heard(self, brand, channel):
        return [m for m in self.written[brand] if channel in (None, m["channel"])]

    def _per_follower(self, brand, count):
        followers = self.followers(brand)
        return (count / followers * 1000 / (self.days / MONTH) if followers else None), count

    def _customer_messages(self, brand, channel, requests):
        return self._per_follower(
            brand, sum(not m["request"] for m in self.heard(brand, channel)))

    def _active_customers(self, brand, channel, requests):
        return self._per_follower(brand, len({m["author"] for m in self.heard(brand, channel)}))

    def _recurrent_customers(self, brand, channel, requests):
        days = defaultdict(set)
        for message in self.heard(brand, channel):
            days[message["author"]].add(message["wall"].date())
        return self.share([seen for seen in days.values() if len(seen) > 1], days)


THANKS, TRANSFER = Lexicon("thanks"), Lexicon("transfer")


def worst(indicator):
    """What a brand gets that has nothing to measure, if the model says so."""
    if indicator.get("when-empty") != "worst":
        return None
    rule = indicator["normalisation"]
    if rule["method"] == "goalposts":
        return float(rule["worst"])
    return float(min(rule["points"], key=lambda point: float(point[1]))[0])


def observe(folder, settings, brands, indicators):
    """(brand, indicator) -> value, None or "NA", and n, of the indicators with a measure."""
    found, interactions = {}, Interactions(folder, settings, brands)
    for id, indicator in indicators.items():
        if indicator.get("source") != "interactions":
            continue
        for brand in brands:
            value, n = interactions.measure(
                indicator["measure"], brand, indicator.get("channel"))
            found[brand, id] = (worst(indicator) if value == "empty" else value), n
    return found, interactions.counts


def main():
    import yaml

    folder = sys.argv[1]
    with open(folder + "/study.yaml", encoding="utf-8") as file:
        settings = yaml.load(file, Loader=yaml.BaseLoader)
    models = os.path.join(LEXICONS, "../BundledModels")
    with open(f"{models}/{settings['model']}.yaml", encoding="utf-8") as file:
        model = yaml.load(file, Loader=yaml.BaseLoader)
    with open(f"{folder}/{settings['brands']}", encoding="utf-8-sig", newline="") as file:
        brands = {row["brand"]: row for row in csv.DictReader(file)}
    found, counts = observe(folder, settings, brands, {i["id"]: i for i in model["indicators"]})
    out = csv.writer(sys.stdout)
    out.writerow(["brand", "indicator", "value", "n"])
    for (brand, id), (value, n) in found.items():
        out.writerow([brand, id, "" if value is None else value, "" if n is None else n])
    print(dict(counts), file=sys.stderr)


if __name__ == "__main__":
    main()
