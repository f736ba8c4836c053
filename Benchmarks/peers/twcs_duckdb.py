#!/usr/bin/env python3
"""twcs_duckdb.py FILE STUDY [OUT]: the measures of the interactions benchmark with DuckDB.

Requests, response rate, mean, median and 90th percentile of the first response time, share
answered within an hour, of each brand; attribution by the earliest direct brand reply, else the
first brand account the text mentions, else the earliest brand message of the conversation.

Written to be as fast as DuckDB allows: one pass over the file with typed columns, texts kept only
of messages that may be requests, conversations by one recursive query from the requests down,
mentions searched only in the requests that nobody answers directly.
"""

import csv
import sys

import duckdb


def accounts(study):
    with open(study + "/accounts.csv", encoding="utf-8", newline="") as file:
        return [(row["account"].lower(), row["brand"]) for row in csv.DictReader(file)]


def measures(path, study):
    db = duckdb.connect()
    run = db.execute
    run("SET preserve_insertion_order = false")
    run("CREATE TEMP TABLE account (handle VARCHAR, brand VARCHAR)")
    db.executemany("INSERT INTO account VALUES (?, ?)", accounts(study))
    run("CREATE TEMP TABLE brand AS SELECT brand, (row_number() OVER (ORDER BY brand))::UTINYINT AS number "
        "FROM (SELECT DISTINCT brand FROM account)")
    # number: of the brand whose account writes; NULL for a customer.
    run("""
        CREATE TEMP TABLE message AS
        SELECT tweet_id AS id, parent, epoch(created_at)::BIGINT AS time, number,
               CASE WHEN inbound AND parent IS NULL AND contains(text, '@') THEN text END AS text,
               inbound AND parent IS NULL AS is_request
        FROM read_csv(?, header = true, delim = ',', quote = '"', escape = '"', strict_mode = false,
                      timestampformat = '%a %b %d %H:%M:%S +0000 %Y',
                      columns = {'tweet_id': 'BIGINT', 'author_id': 'VARCHAR', 'inbound': 'BOOLEAN',
                                 'created_at': 'TIMESTAMP', 'text': 'VARCHAR',
                                 'response_tweet_id': 'VARCHAR', 'parent': 'BIGINT'})
        LEFT JOIN (SELECT handle, number FROM account JOIN brand USING (brand))
          ON NOT inbound AND handle = lower(author_id)""", [path])
    # Every brand message below a request, with its request.
    run("CREATE TEMP TABLE reply AS SELECT id, parent, time, number FROM message WHERE parent IS NOT NULL")
    run("""
        CREATE TEMP TABLE below AS
        WITH RECURSIVE walk(request, id, time, number, parent) AS (
          SELECT id, id, time, number, parent FROM message WHERE is_request
          UNION ALL
          SELECT walk.request, reply.id, reply.time, reply.number, reply.parent
          FROM walk JOIN reply ON reply.parent = walk.id)
        SELECT * FROM walk WHERE number IS NOT NULL""")
    # Per request of the period: the earliest direct brand reply; ties go to the lowest id.
    run("""
        CREATE TEMP TABLE open AS
        WITH direct AS (
          SELECT request, arg_min(number, time::HUGEINT * 1000000000000000000 + id) AS number
          FROM below WHERE parent = request GROUP BY request)
        SELECT message.id, message.time, direct.number,
               CASE WHEN direct.number IS NULL THEN text END AS text
        FROM message LEFT JOIN direct ON direct.request = message.id
        WHERE is_request AND message.time >= epoch(TIMESTAMP '2017-10-01')
          AND message.time < epoch(TIMESTAMP '2017-12-01')""")
    # Where there is none, the first brand account of the text, else the earliest brand message.
    run("""
        CREATE TEMP TABLE attributed AS
        WITH handles AS (
          SELECT id, unnest(names) AS handle, generate_subscripts(names, 1) AS place
          FROM (SELECT id, regexp_extract_all(text, '(?:^|[^A-Za-z0-9_])@([A-Za-z0-9_]+)', 1) AS names
                FROM open WHERE text IS NOT NULL)),
        mentions AS (
          SELECT id, arg_min(number, place) AS number
          FROM handles JOIN account ON account.handle = lower(handles.handle) JOIN brand USING (brand)
          GROUP BY id),
        earliest AS (
          SELECT request, arg_min(below.number, below.time::HUGEINT * 1000000000000000000 + below.id) AS number
          FROM below JOIN open ON open.id = below.request WHERE open.number IS NULL GROUP BY request)
        SELECT open.id, open.time, coalesce(open.number, mentions.number, earliest.number) AS number
        FROM open LEFT JOIN mentions USING (id) LEFT JOIN earliest ON earliest.request = open.id""")
    return run("""
        WITH answered AS (
          SELECT attributed.id, any_value(attributed.number) AS number,
                 min(below.time) - any_value(attributed.time) AS wait
          FROM attributed LEFT JOIN below
            ON below.request = attributed.id AND below.number = attributed.number
          WHERE attributed.number IS NOT NULL
          GROUP BY attributed.id)
        SELECT brand, count(*) AS requests, 100.0 * count(wait) / count(*) AS response_rate,
               avg(wait) FILTER (wait >= 0) / 60 AS mean,
               quantile_cont(wait, 0.5) FILTER (wait >= 0) / 60 AS median,
               quantile_cont(wait, 0.9) FILTER (wait >= 0) / 60 AS p90,
               100.0 * count(*) FILTER (wait BETWEEN 0 AND 3600)
                 / count(*) FILTER (wait IS NULL OR wait >= 0) AS within_1h
        FROM answered JOIN brand USING (number) GROUP BY brand ORDER BY brand""").fetchall()


def main():
    rows = measures(sys.argv[1], sys.argv[2])
    if len(sys.argv) > 3:
        with open(sys.argv[3], "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)


main()
