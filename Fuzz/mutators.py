"""Changes to files that know how the files are built."""
import gzip
import io
import json
import re
import zipfile

# Texts that have been misread somewhere, by somebody.
HOSTILE = [
    "", " ", "\u00a0", "0", "-0", "-1", "+5", "00", "1e308", "1e309", "-1e308", "1e-320", "1e99",
    "9" * 400, "0." + "0" * 400 + "1", "NaN", "nan", "inf", "-inf", "Infinity", "0x1F", "1_000",
    "1.234", "1,234", "1.234,5", "1,234.5", "34 %", "34,14 %", "%", "101", "5e", "½", "٣", "１２",
    "sí", "Sí ", "no", "x", "true", "n/d", "nd", "-", "–", "NA", "n/a", "no aplica", "#N/A", "#¡DIV/0!",
    "=1+1", "=cmd|' /C calc'!A0", "'", '"', '""', "`", "\\", "\\n", ";", ",", "\t", "\n", "\r", "\r\n",
    "\u202e", "\u0301", "e\u0301", "😀", "👩‍👩‍👧", "\ufffe", "\ufeff", "\u2028", "\u0000", "\u0007",
    "2016-02-30", "2016-06-30", "9999-12-31T23:59:59Z", "2016-01-01T00:00:00+99:00", "0000-00-00",
    "1451606400", "99999999999999999999", "alfa", "beta", "ALFA", "omega", "S", "L", "T", "full",
    "../../x", "/etc/passwd", ".", "..", "CON", "a/b", "null", "~", "[]", "{}", "[1, 2", "{a: 1}",
    "&a", "*a", "!!int 5", "<<", "|", ">", "- a", "? a", "a: b: c", "# no", "{{x}}", "{{#x}}", "<b>",
    "]]>", "<!--", "&amp;", "&#0;", "_x0000_", "_xD800_", "k" * 3000, "geometric", "minimum", "log",
]


def pick(random):
    """A hostile text, sometimes two."""
    text = random.choice(HOSTILE)
    return text + random.choice(HOSTILE) if random.random() < 0.1 else text


def times(random):
    """How many changes: mostly one."""
    return random.choice([1, 1, 1, 1, 2, 3, 8])


def mutate_bytes(data, random):
    """Changes that know nothing of the format."""
    data = bytearray(data)
    for _ in range(times(random)):
        at = random.randrange(len(data) + 1)
        length = random.choice([1, 1, 2, 4, 16, 100, 4000])
        change = random.randrange(7)
        if change == 0 and data:
            at = random.randrange(len(data))
            data[at] ^= 1 << random.randrange(8)
        elif change == 1:
            data[at:at] = bytes(random.randrange(256) for _ in range(min(length, 100)))
        elif change == 2:
            del data[at:at + length]
        elif change == 3:
            data[at:at] = data[at:at + length] * random.choice([1, 2, 50])
        elif change == 4:
            data[at:at] = pick(random).encode("utf-8", "surrogatepass")
        elif change == 5 and random.random() < 0.3:
            del data[at:]
        else:
            data[at:at + 1] = bytes([random.choice(b'\x00\n\r\t",;\'<>&[]{}:-#%\xff\xfe\x80\xf1 ')])
    return bytes(data)


def encode(text, random):
    """The text in an encoding, with line ends, of some editor."""
    ends = random.choice(["\n"] * 6 + ["\r\n", "\r\n", "\r"])
    text = text.replace("\n", ends)
    how = random.randrange(14)
    if how == 0:
        return b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass")
    if how == 1:
        return text.encode("cp1252", "replace")
    if how == 2:
        return text.encode("utf-16", "surrogatepass")
    if how == 3:
        return text.encode(random.choice(["utf-16-le", "utf-16-be"]), "surrogatepass")
    return text.encode("utf-8", "surrogatepass")


def mutate_table(text, random):
    """Cells, rows and columns of delimited text."""
    header = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=header.count)
    rows = [line.split(delimiter) for line in text.rstrip("\n").split("\n")]
    for _ in range(times(random)):
        row = random.randrange(len(rows))
        column = random.randrange(max(1, len(rows[row])))
        change = random.randrange(11)
        if change < 5 and rows[row]:
            rows[row][column] = pick(random)
        elif change == 5:
            rows.insert(row, list(random.choice(rows)))
        elif change == 6 and len(rows) > 1:
            del rows[row]
        elif change == 7:
            for other in rows:
                other.insert(min(column, len(other)), pick(random))
        elif change == 8:
            for other in rows:
                del other[column:column + 1]
        elif change == 9:
            rows[row].extend([pick(random)] * random.choice([1, 5, 300]))
        else:
            rows.insert(0, [pick(random)])
        if not rows:
            rows = [[""]]
    delimiter = random.choice([delimiter] * 5 + [";", ",", "\t", "|"])
    quotes = random.random() < 0.2
    return "\n".join(
        delimiter.join('"' + cell.replace('"', '""') + '"' if quotes else cell for cell in row)
        for row in rows) + "\n"


def mutate_yaml(text, random):
    """Values, keys, indentation and order of YAML."""
    lines = text.split("\n")
    for _ in range(times(random)):
        at = random.randrange(len(lines))
        line = lines[at]
        change = random.randrange(10)
        if change < 4:
            values = list(re.finditer(r"(?<=: )[^,{}\[\]]+|(?<=[\[,] )[^,{}\[\]]+", line))
            if values:
                value = random.choice(values)
                line = line[:value.start()] + pick(random) + line[value.end():]
            lines[at] = line
        elif change == 4:
            lines[at] = re.sub(r"[\w-]+:", lambda key: pick(random) + ":"
                               if random.random() < 0.4 else key.group(), line)
        elif change == 5:
            lines.insert(at, random.choice(lines))
        elif change == 6:
            del lines[at]
        elif change == 7:
            lines[at] = " " * random.randrange(6) + line.lstrip()
        elif change == 8:
            other = random.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = line.replace(random.choice("{}[]:,-\"' "), random.choice("{}[]:,-\"'\t "), 1)
        if not lines:
            lines = [""]
    return "\n".join(lines)


def mutate_json_lines(text, random):
    """Objects of NDJSON: values, keys, nesting."""
    lines = text.rstrip("\n").split("\n")
    for _ in range(times(random)):
        at = random.randrange(len(lines))
        change = random.randrange(8)
        try:
            thing = json.loads(lines[at])
        except (ValueError, RecursionError):
            thing = None
        if change < 4 and isinstance(thing, dict) and thing:
            key = random.choice(list(thing))
            thing[key] = random.choice([
                pick(random), None, True, 5, -1, 1e300, 0.1, [], {}, [pick(random)],
                {"text": pick(random)}])
            lines[at] = json.dumps(thing, ensure_ascii=random.random() < 0.5)
        elif change == 4 and isinstance(thing, dict) and thing:
            thing[pick(random)] = thing.pop(random.choice(list(thing)))
            lines[at] = json.dumps(thing)
        elif change == 5:
            lines.insert(at, "[" * random.choice([1, 100, 20_000]))
        elif change == 6:
            lines.insert(at, random.choice(lines))
        else:
            lines[at] = lines[at].replace(
                random.choice(list('{}[]":,')), random.choice(list('{}[]":,\\')), 1)
    return "\n".join(lines) + "\n"


def mutate_xml(text, random):
    """Attributes, elements and texts of one part of a workbook."""
    for _ in range(times(random)):
        change = random.randrange(8)
        if change < 3:
            text = replace_one(text, r'(?<==")[^"]*(?=")', hostile_reference(random), random)
        elif change == 3:
            text = replace_one(text, r"(?<=>)[^<>]+(?=<)", xml_escaped(pick(random)), random)
        elif change == 4:
            found = elements(text)
            if found:
                element = random.choice(found)
                text = text[:element.start()] + text[element.end():]
        elif change == 5:
            found = elements(text)
            if found:
                element = random.choice(found)
                copies = element.group() * random.choice([1, 2, 100])
                text = text[:element.end()] + copies + text[element.end():]
        elif change == 6:
            found = elements(text)
            if len(found) > 1:
                at = random.randrange(len(found) - 1)
                one, other = found[at], found[at + 1]
                between = text[one.end():other.start()]
                text = (text[:one.start()] + other.group() + between + one.group()
                        + text[other.end():])
        else:
            text = replace_one(text, r"</?\w+", random.choice(
                ["<c", "</c", "<row", "<v", "<is><t", "<x", "<!--", "<![CDATA["]), random)
    return text


def replace_one(text, pattern, replacement, random):
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    one = random.choice(found)
    return text[:one.start()] + replacement + text[one.end():]


def elements(text):
    """Cells, rows and other small elements."""
    return list(re.finditer(r"<(c|row|si|xf|sheet|Relationship|numFmt|v|is)\b[^>]*/>|"
                            r"<(c|si|v|is)\b[^>]*>.*?</\2>|<row\b[^>]*>.*?</row>", text, re.S))


def hostile_reference(random):
    if random.random() < 0.4:
        return xml_escaped(pick(random)).replace('"', "&quot;")
    return random.choice([
        "A1", "B2", "XFD1", "XFD1048576", "XFE1", "ZZZ3", "A0", "1", "A", "0", "2", "1048577", "-1",
        "999999999", "99999999999999999999", "s", "str", "b", "e", "d", "n", "inlineStr", "r1", "r2",
        "../../x", "/xl/styles.xml", "worksheets/sheet1.xml", "[h]:mm", "0%", "[" * 500])


def xml_escaped(text):
    text = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def mutate_workbook(data, random):
    """A part of a workbook, its list of parts, or the bytes of the ZIP."""
    if random.random() < 0.1:
        return mutate_bytes(data, random)
    parts = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            parts.append((name, archive.read(name)))
    heavy = [n for n, (name, _) in enumerate(parts)
             if re.search(r"sheet\d+\.xml$|sharedStrings|styles|workbook\.xml", name)]
    at = random.choice(heavy) if heavy and random.random() < 0.9 else random.randrange(len(parts))
    name, content = parts[at]
    change = random.randrange(12)
    if change == 0:
        del parts[at]
    elif change == 1:
        parts.insert(at, (name, content))
    elif change == 2:
        parts[at] = (random.choice(parts)[0], content)
    elif change == 3:
        parts[at] = (name, mutate_bytes(content, random))
    else:
        text = mutate_xml(content.decode("utf-8", "replace"), random)
        parts[at] = (name, text.encode("utf-8", "surrogatepass"))
    out = io.BytesIO()
    kind = random.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
    with zipfile.ZipFile(out, "w", kind) as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name)
            info.compress_type = kind
            archive.writestr(info, content)
    return out.getvalue()


def mutate_gzip(data, random):
    """Members, bytes and ends of gzip."""
    change = random.randrange(5)
    if change == 0:
        return data + gzip.compress(mutate_bytes(b"message,brand\n1,alfa\n", random))
    if change == 1:
        return data[:random.randrange(len(data) + 1)]
    if change == 2:
        return data + bytes(random.randrange(2_000))
    return mutate_bytes(data, random)


def mutate_template(text, random):
    """Tags of a Mustache template."""
    for _ in range(times(random)):
        tags = list(re.finditer(r"\{\{[^{}]*\}?\}\}", text))
        change = random.randrange(7)
        if not tags or change == 0:
            return mutate_bytes(text.encode(), random).decode("utf-8", "replace")
        tag = random.choice(tags)
        other = random.choice(tags).group()
        if change == 1:
            text = text[:tag.start()] + text[tag.end():]
        elif change == 2:
            text = text[:tag.start()] + other + text[tag.end():]
        elif change == 3:
            text = text[:tag.end()] + tag.group() * random.choice([1, 3, 3_000]) + text[tag.end():]
        elif change == 4:
            text = text[:tag.start()] + "{{" + pick(random) + "}}" + text[tag.end():]
        elif change == 5:
            depth = random.choice([1, 10, 5_000])
            text = text[:tag.start()] + other * depth + text[tag.start():]
        else:
            text = text.replace(tag.group(), other)
    return text
