"""What is fuzzed: each kind of input, as a study folder and a command that reads it."""
import gzip
import json
import os
import shutil
import stat

from mutators import (encode, mutate_bytes, mutate_gzip, mutate_json_lines, mutate_table,
                      mutate_template, mutate_workbook, mutate_xml, mutate_yaml, pick)
from study import (BRANDS, HEADER_ROW, MODEL, OBSERVATIONS, STUDY, shared, sheet, styles,
                   text_cell, workbook_parts, write, write_study, write_zip)

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

ACCOUNTS = """account,channel,brand,followers_start,followers_end
alfa,twitter,alfa,100,120
AlfaHelp,twitter,alfa,10,
beta,twitter,beta,1.234,1.300
gamma_es,facebook,gamma,,
delta,twitter,delta,5,6
"""

MESSAGES = '''message,brand,channel,author,role,sent_at,parent,kind,likes,shares,comments,topic,text
1,alfa,twitter,u1,customer,2016-01-05T10:00:00Z,,mention,1,0,0,,"@alfa no funciona, ayuda"
2,alfa,twitter,alfa,brand,2016-01-05T10:30:00Z,1,reply,,,,,"Hola, ¿nos cuentas más?"
3,alfa,twitter,u1,customer,2016-01-05T11:00:00Z,2,reply,,,,thanks,"Gracias ""majo"""
4,beta,twitter,u2,customer,2016-02-05T10:00:00+01:00,,post,,,,,"@beta help
me please"
5,beta,twitter,beta,brand,1454666400,4,reply,2,3,4,transfer,Write us a DM
6,gamma,facebook,gamma_es,brand,2016-03-01T09:00:00Z,,post,"1,5",20,3,,Oferta
7,,twitter,u3,customer,2016-03-02T09:00:00Z,,mention,,,,,hola @delta y @AlfaHelp
8,delta,twitter,delta,brand,2016-03-02T09:15:00Z,7,reply,,,,,Hola
'''

MAPPING = """schema: 1
format: csv
delimiter: ";"
columns:
  message: id
  sent_at: when
  author: who
  parent: re
  text: body
  likes: likes
  role: from
constants:
  channel: twitter
  kind: mention
files:
  i.csv: {brand: alfa}
values:
  role: {"in": customer, "out": brand}
time:
  format: dd/MM/yyyy HH:mm
  zone: Europe/Madrid
ids:
  prefix: "t-"
  strip: [x_, y_]
"""

MAPPED = """id;when;who;re;body;likes;from
x_1;05/01/2016 10:00;u1;;hola;3;in
y_2;05/01/2016 11:30;alfa;x_1;"buenas; dime";;out
3;06/01/2016 00:05;u1;y_2;gracias;1.234;in
"""

CHECK = ["check", "study"]
RUN = ["run", "study", "-o", "out", "--formats", "csv,json"]
PAGES = ["run", "study", "-o", "out", "--formats", "html"]


def be_quick():
    """Leaves replications out, which cost more than all reading."""
    for command in (RUN, PAGES):
        command.extend(["--replications", "0"])


class Case:
    """A study in `root`/study and the arguments of the program."""

    def __init__(self, root, random):
        self.root = root
        self.random = random
        self.arguments = random.choice([CHECK, RUN, RUN])

    def path(self, *parts):
        return os.path.join(self.root, "study", *parts)

    def study(self, **files):
        write_study(os.path.join(self.root, "study"), **files)

    def text(self, text, mutate):
        """Mutated text in some encoding, sometimes mutated again as bytes."""
        data = encode(mutate(text, self.random), self.random)
        return mutate_bytes(data, self.random) if self.random.random() < 0.1 else data


def observations(case):
    case.study(o_csv=case.text(OBSERVATIONS, mutate_table))


def wide_observations(case):
    wide = "marca;S;L\nalfa;80,5;full\nbeta;1.234,5;basic\ngamma;;n/d\ndelta;7 %;none\n"
    case.study(o_csv=case.text(wide, mutate_table))


def brands(case):
    case.study(brands_csv=case.text(BRANDS, mutate_table))


def accounts(case):
    case.study(study_yaml=STUDY % "o.csv" + "accounts: accounts.csv\n",
               accounts_csv=case.text(ACCOUNTS, mutate_table))


def study_yaml(case):
    text = STUDY % "o.csv, {file: p.csv, delimiter: \";\", decimal: comma, coder: luis}" + (
        "accounts: accounts.csv\nclient: alfa\ncoders: mean\nminimum-n: 5\n"
        "time-zone: Europe/Madrid\naliases: {viejo: alfa}\n"
        "brand: {accent: \"#12436D\", font: \"Georgia\"}\n"
        "interactions:\n  - {file: i.csv, layout: canonical}\n")
    case.study(observations="o.csv", study_yaml=case.text(text, mutate_yaml),
               accounts_csv=ACCOUNTS, i_csv=MESSAGES, p_csv=OBSERVATIONS)


def model_yaml(case):
    case.study(model_yaml=case.text(MODEL, mutate_yaml))


def bundled_model(case):
    path = os.path.join(ROOT, "Sources", "BundledModels", "imacs-2016.yaml")
    with open(path, encoding="utf-8") as file:
        case.study(model_yaml=case.text(file.read(), mutate_yaml))
    case.arguments = ["models", "check", "study/model.yaml"]


def mapping(case):
    yaml = MAPPING if case.random.random() < 0.3 else mutate_yaml(MAPPING, case.random)
    table = MAPPED if case.random.random() < 0.5 else mutate_table(MAPPED, case.random)
    case.study(study_yaml=STUDY % "o.csv" + "interactions: [{file: i.csv, layout: m.yaml}]\n",
               m_yaml=encode(yaml, case.random), i_csv=encode(table, case.random))


def messages(case):
    case.study(study_yaml=STUDY % "o.csv" + "interactions: [{file: i.csv, layout: canonical}]\n"
               "accounts: accounts.csv\n",
               accounts_csv=ACCOUNTS, i_csv=case.text(MESSAGES, mutate_table))


def zipped_messages(case):
    data = gzip.compress(case.text(MESSAGES, mutate_table), mtime=0)
    case.study(study_yaml=STUDY % "o.csv" + "interactions: [{file: i.csv.gz, layout: canonical}]\n")
    write(case.path("i.csv.gz"), mutate_gzip(data, case.random))


def message_objects(case):
    lines = []
    names = MESSAGES.split("\n", 1)[0].split(",")
    for number in range(6):
        line = {"message": number, "brand": "alfa", "channel": "twitter", "author": "u\u00f1",
                "role": "customer" if number % 2 == 0 else "brand",
                "sent_at": 1454666400 + number, "parent": number - 1 or None, "likes": number,
                "text": "hola \ud83d\ude00 \\ \"x\""}
        lines.append(json.dumps({key: line.get(key) for key in names}))
    case.study(study_yaml=STUDY % "o.csv" + "interactions: [{file: i.ndjson, layout: canonical}]\n")
    write(case.path("i.ndjson"), case.text("\n".join(lines) + "\n", mutate_json_lines))


def small_workbook(case):
    """Parts of a small workbook in which every kind of cell comes up."""
    rows = HEADER_ROW
    values = ['<c r="C2" s="1"><v>0.805</v></c>', '<c r="C3"><v>40</v></c>',
              '<c r="C4" t="s"><v>0</v></c>', '<c r="C5" t="str"><f>20*1</f><v>20,25</v></c>',
              '<c r="C6" t="s"><v>1</v></c>', text_cell("C7", "basic"), '<c r="C8" t="s"><v>2</v></c>']
    for n, (brand, value) in enumerate(zip("alfa beta gamma delta alfa beta gamma".split(), values)):
        indicator = "S" if n < 4 else "L"
        rows += (f'<row r="{n + 2}">' + text_cell(f"A{n + 2}", brand)
                 + text_cell(f"B{n + 2}", indicator) + value + "</row>")
    parts = workbook_parts({"o": sheet(rows), "n": sheet('<row r="1">' + text_cell("A1", "notas")
                                                         + '<c r="B1" t="b"><v>1</v></c></row>')},
                           shared(["34,14 %", "full", "none"]), styles("0.0%", "[h]:mm"))
    case.study(observations="o.xlsx")
    if case.random.random() < 0.7:
        name = case.random.choice([name for name in parts if not name.startswith("_rels")])
        parts[name] = mutate_xml(parts[name], case.random).encode("utf-8", "surrogatepass")
    write_zip(case.path("o.xlsx"), parts)
    if case.random.random() < 0.5:
        with open(case.path("o.xlsx"), "rb") as file:
            data = file.read()
        write(case.path("o.xlsx"), mutate_workbook(data, case.random))


def real_workbook(case):
    """A coding workbook as this program writes it."""
    with open(os.path.join(ROOT, "datasets", "imacs-2016", "coding-ana.xlsx"), "rb") as file:
        data = file.read()
    case.study(observations="{file: o.xlsx, sheet: Estrategia de presencia}")
    write(case.path("o.xlsx"), mutate_workbook(data, case.random))
    case.arguments = CHECK


def templates(case):
    case.study()
    folder = os.path.join(ROOT, "report-templates")
    names = []
    for below in ("pages", "partials"):
        shutil.copytree(os.path.join(folder, below), os.path.join(case.root, "looks", below))
        names += [os.path.join(below, name) for name in os.listdir(os.path.join(folder, below))]
    for name in ("style.css", "script.js"):
        shutil.copy(os.path.join(folder, name), os.path.join(case.root, "looks", name))
    name = os.path.join(case.root, "looks", case.random.choice(sorted(names)))
    with open(name, encoding="utf-8") as file:
        text = file.read()
    write(name, mutate_template(text, case.random).encode("utf-8", "surrogatepass"))
    case.arguments = PAGES + ["--templates", "looks"]


def earlier_output(case):
    """A target that holds a manifest of somebody and files of somebody."""
    case.study()
    out = os.path.join(case.root, "out")
    manifest = {"schema": 1, "outputs": [
        {"path": name} for name in ("data/scores.csv", "index.html", "clients/a.html")]}
    for output in manifest["outputs"]:
        write(os.path.join(out, output["path"]), "old")
    text = json.dumps(manifest, indent=1)
    if case.random.random() < 0.7:
        text = mutate_json_lines(text.replace("\n", ""), case.random)
    if case.random.random() < 0.3:
        text = text.replace("index.html", pick(case.random).replace('"', "").replace("\\", ""))
    data = text.encode("utf-8", "surrogatepass")
    write(os.path.join(out, "manifest.json"),
          mutate_bytes(data, case.random) if case.random.random() < 0.3 else data)
    if case.random.random() < 0.5:
        place = case.random.choice(["", "data", "data/scores.csv.d", "neu", ".hidden"])
        write(os.path.join(out, place, "mine.txt"), "mine")
    if case.random.random() < 0.2:
        os.symlink("../study", os.path.join(out, "link"))
    if case.random.random() < 0.1:
        os.chmod(os.path.join(out, "data"), stat.S_IRUSR | stat.S_IXUSR)
    case.arguments = RUN


def arguments(case):
    """A sound study and a command line of somebody."""
    case.study()
    words = [pick(case.random).replace("\x00", "") for _ in range(case.random.choice([1, 2]))]
    base = case.random.choice([
        ["run", "study", "-o", "out", "--formats", "csv"], ["check", "study"],
        ["observe", "study/o.csv", "--study", "study", "-o", "out.csv"], ["rules"],
        ["models", "show"], ["new", "made", "--model"],
        ["run", "study", "-o", "out", "--formats", "csv", "--lang"]])
    at = case.random.randrange(1, len(base) + 1)
    case.arguments = base[:at] + words + base[at:]


CASES = [observations, wide_observations, brands, accounts, study_yaml, model_yaml, bundled_model,
         mapping, messages, zipped_messages, message_objects, small_workbook, small_workbook,
         small_workbook, real_workbook, templates, earlier_output, arguments]
