#!/usr/bin/env python3
"""twcs_polars.py FILE STUDY [OUT]: the measures of the interactions benchmark with Polars.

The same work as twcs_duckdb.py: one lazy pass over the file, conversations by widening a frontier
from the requests down, mentions searched only in the requests that nobody answers directly.
"""

import csv
import datetime
import sys

import polars as pl


def seconds(year, month, day):
    return int(datetime.datetime(year, month, day, tzinfo=datetime.timezone.utc).timestamp())


def measures(path, study):
    account = pl.read_csv(study + "/accounts.csv", columns=["account", "brand"]).with_columns(
        pl.col("account").str.to_lowercase())
    names = account["brand"].unique().sort()
    account = account.select(
        handle="account", number=pl.col("brand").replace_strict(
            names, pl.Series(range(len(names)), dtype=pl.UInt8), return_dtype=pl.UInt8))
    is_request = (pl.col("inbound") == "True") & pl.col("parent").is_null()
    message = (
        pl.scan_csv(path, schema_overrides={
            "tweet_id": pl.Int64, "author_id": pl.String, "inbound": pl.String,
            "created_at": pl.String, "text": pl.String, "response_tweet_id": pl.String,
            "in_response_to_tweet_id": pl.Int64})
        .rename({"tweet_id": "id", "in_response_to_tweet_id": "parent"})
        .select(
            "id", "parent",
            time=pl.col("created_at").str.to_datetime(
                "%a %b %d %H:%M:%S +0000 %Y", time_unit="us").dt.epoch("s"),
            handle=pl.when(pl.col("inbound") == "False").then(
                pl.col("author_id").str.to_lowercase()),
            text=pl.when(is_request).then(pl.col("text")), is_request=is_request)
        .join(account.lazy(), on="handle", how="left")
        .drop("handle")
        .collect(engine="streaming"))
    requests = message.filter("is_request").select("id", "time", "text")
    reply = message.filter(pl.col("parent").is_not_null()).select("id", "parent", "time", "number")
    del message

    # Every brand message below a request, with its request.
    parts = []
    frontier = requests.select(request="id", id="id")
    while True:
        found = reply.join(
            frontier, left_on="parent", right_on="id", how="inner", coalesce=False)
        if found.height == 0:
            break
        parts.append(found.filter(pl.col("number").is_not_null()).select(
            "request", "id", "time", "number", is_direct=pl.col("parent") == pl.col("request")))
        frontier = found.select("request", "id")
    below = pl.concat(parts)

    # Per request: direct brand reply, earliest brand message; ties go to the lowest id.
    def first(rows, name):
        return rows.sort("time", "id").unique("request", keep="first", maintain_order=False).select(
            "request", pl.col("number").alias(name))

    inside = requests.filter(
        pl.col("time").is_between(seconds(2017, 10, 1), seconds(2017, 12, 1), closed="left"))
    direct = first(below.filter("is_direct"), "direct")
    opened = inside.join(direct, left_on="id", right_on="request", how="left")
    silent = opened.filter(pl.col("direct").is_null() & pl.col("text").str.contains("@", literal=True))
    mentions = (
        silent.lazy()
        .select("id", handle=pl.col("text").str.extract_all("(?:^|[^A-Za-z0-9_])@[A-Za-z0-9_]+"))
        .explode("handle")
        .with_columns(pl.col("handle").str.extract("@(.*)$", 1).str.to_lowercase())
        .with_row_index("place")
        .join(account.lazy(), on="handle", how="inner")
        .group_by("id").agg(mentioned=pl.col("number").sort_by("place").first())
        .collect())
    undecided = opened.filter(pl.col("direct").is_null()).select(request="id").join(
        below, on="request", how="inner")
    earliest = first(undecided, "earliest")
    attributed = (
        opened.join(mentions, on="id", how="left")
        .join(earliest, left_on="id", right_on="request", how="left")
        .select(request="id", asked="time", number=pl.coalesce("direct", "mentioned", "earliest"))
        .filter(pl.col("number").is_not_null()))
    waits = below.join(attributed, on=["request", "number"], how="inner").group_by("request").agg(
        wait=pl.col("time").min() - pl.col("asked").first())
    wait = pl.col("wait")
    timed = wait.filter(wait >= 0)
    return (
        attributed.join(waits, on="request", how="left").group_by("number").agg(
            requests=pl.len(), response_rate=100 * wait.count() / pl.len(),
            mean=timed.mean() / 60, median=timed.median() / 60,
            p90=timed.quantile(0.9, "linear") / 60,
            within_1h=100 * wait.is_between(0, 3600).sum() / (pl.len() - (wait < 0).sum()))
        .sort("number").rows(), names)


def main():
    rows, names = measures(sys.argv[1], sys.argv[2])
    if len(sys.argv) > 3:
        with open(sys.argv[3], "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows((names[row[0]],) + row[1:7] for row in rows)


main()
