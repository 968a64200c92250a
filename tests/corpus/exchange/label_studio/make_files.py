"""Makes the files of this folder with label-studio-sdk, and has it read ours.

    pip install label-studio-sdk==2.1.2          500 MB with all it needs: in an environment of its own
    python make_files.py                         writes tasks.json, tasks.min.json, tasks.conll and config.xml anew
    python make_files.py EXPORT.json CONFIG.xml  has the SDK check and convert what `twinspan export` wrote

The texts are our own. Regions are made by the SDK's controls, annotations and predictions by its data models, the other
two files by its converter, so that what the tests read is what it writes. The same version gives the same bytes.
"""

import json
import sys
import tempfile
from itertools import chain
from pathlib import Path
from typing import Any

from label_studio_sdk.converter import Converter
from label_studio_sdk.label_interface import LabelInterface
from label_studio_sdk.label_interface.objects import AnnotationValue, PredictionValue, TaskValue

HERE = Path(__file__).parent
ENGLISH = "🚢 The “Ocean Star” left Hai Phong Port 🇻🇳 on 9 August with 1,200 tonnes."
CHINESE = "𠮷田先生说，“海星号”8月9日离开海防港，载货1200吨。"
PLAIN = "Lan Anh flew from Hanoi to Da Nang on Monday ."
CONFIG = """\
<View>
  <Relations><Relation value="same"/><Relation value="equal"/><Relation value="carries"/></Relations>
  <Labels name="en" toName="english">
    <Label value="PRODUCT"/><Label value="FAC"/><Label value="DATE"/><Label value="QUANTITY"/><Label value="PERSON"/>
  </Labels>
  <Text name="english" value="$english"/>
  <Labels name="zh" toName="chinese">
    <Label value="PRODUCT"/><Label value="FAC"/><Label value="DATE"/><Label value="QUANTITY"/><Label value="PERSON"/>
  </Labels>
  <Text name="chinese" value="$chinese"/>
  <Choices name="tone" toName="english"><Choice value="calm"/><Choice value="alarmed"/></Choices>
  <Rating name="quality" toName="english"/>
  <TextArea name="remark" toName="english"/>
</View>
"""
ENGLISH_CONFIG = """\
<View>
  <Labels name="en" toName="english"><Label value="FAC"/><Label value="PERSON"/></Labels>
  <Text name="english" value="$english"/>
</View>
"""


def units(text: str, form: str) -> dict[str, int]:
    """Return where `form` stands in `text` as Label Studio counts: in UTF-16 units, as its editor in a browser does."""
    start = text.index(form)
    before, own = (len(part.encode("utf-16-le")) // 2 for part in (text[:start], form))
    return {"start": before, "end": before + own}


class Regions:
    """Regions made by the controls of a configuration, numbered so that the files are the same every time."""

    def __init__(self, interface: LabelInterface, prefix: str) -> None:
        self._interface = interface
        self._prefix = prefix
        self.made: list[Any] = []

    def label(self, control: str, text: str, form: str, label: str) -> Any:
        return self.add(self._interface.get_control(control).label(label, **units(text, form)))

    def add(self, region: Any) -> Any:
        region.id = f"{self._prefix}{len(self.made) + 1}"
        self.made.append(region)
        return region


def tasks(interface: LabelInterface) -> list[dict[str, Any]]:
    """Return a task with two people's annotations, one with a skipped one, and one with a prediction."""
    data = {"english": ENGLISH, "chinese": CHINESE, "desk": "harbour"}
    lan = Regions(interface, "lan-")
    ship = lan.label("en", ENGLISH, "“Ocean Star”", "PRODUCT")
    port = lan.label("en", ENGLISH, "Hai Phong Port", "FAC")
    load = lan.label("en", ENGLISH, "1,200 tonnes", "QUANTITY")
    flag = lan.label("en", ENGLISH, "🇻🇳", "FAC")
    whole = lan.label("en", ENGLISH, "Hai Phong Port 🇻🇳", "FAC")
    star = lan.label("zh", CHINESE, "海星号", "PRODUCT")
    harbour = lan.label("zh", CHINESE, "海防港", "FAC")
    tonnes = lan.label("zh", CHINESE, "1200吨", "QUANTITY")
    lan.label("zh", CHINESE, "𠮷田", "PERSON")
    lan.add(interface.get_control("tone").label("calm"))
    lan.add(interface.get_control("quality").label(rating=4))
    lan.add(interface.get_control("remark").label(text=["looks right"]))
    ship.add_relation(star, label=["same"])
    port.add_relation(harbour)  # a relation need not have a label
    tonnes.add_relation(load, label=["equal"])
    whole.add_relation(flag, label=["carries"])  # inside one text
    load.add_relation(star, label=["carries"])  # across texts, but no relation of ours
    minh = Regions(interface, "minh-")
    minh.label("en", ENGLISH, "Hai Phong Port", "FAC")
    skipped = Regions(interface, "skipped-")
    skipped.label("en", PLAIN, "Lan Anh flew", "PERSON")
    plain = Regions(interface, "plain-")
    plain.label("en", PLAIN, "Lan Anh", "PERSON")
    plain.label("en", PLAIN, "Da Nang", "FAC")
    guess = Regions(interface, "guess-")
    guess.label("en", ENGLISH, "9 August", "DATE")
    guess.label("zh", CHINESE, "8月9日", "DATE")
    found = [
        TaskValue(
            data=data,
            annotations=[
                AnnotationValue(completed_by=3, result=lan.made, result_count=len(lan.made), lead_time=61.5),
                AnnotationValue(completed_by=8, result=minh.made, result_count=1, ground_truth=True),
            ],
        ),
        TaskValue(
            data={"english": PLAIN, "chinese": ""},
            annotations=[
                AnnotationValue(completed_by=3, result=plain.made, result_count=2),
                AnnotationValue(completed_by=8, result=skipped.made, was_cancelled=True),
            ],
        ),
        TaskValue(
            data={"english": ENGLISH, "chinese": CHINESE},
            predictions=[PredictionValue(model_version="m-1", score=0.75, result=guess.made)],
        ),
    ]
    return [{"id": number, **task.model_dump()} for number, task in enumerate(found, 1)]


def flat(task: dict[str, Any]) -> dict[str, Any]:
    """Return a task whose relations stand among its regions.

    The data models of 2.1.2 put those of a region in a list of their own, which neither its validation nor its
    converter takes. tasks.json has them as they are written.
    """
    found = dict(task)
    for kind in ("annotations", "predictions"):
        found[kind] = [
            {
                **each,
                "result": list(chain.from_iterable(one if isinstance(one, list) else [one] for one in each["result"])),
            }
            for each in task[kind]
        ]
    return found


def check(interface: LabelInterface, task: dict[str, Any]) -> list[str]:
    """Return what the SDK says against a task."""
    problems = [] if interface.validate_task({"data": task["data"]}) else ["the data do not fit the configuration"]
    for kind in ("annotations", "predictions"):
        for held in task[kind]:
            problems += interface.validate_prediction(held, return_errors=True)
    return problems


def convert(config: str, path: Path, kind: str) -> str:
    """Return what the SDK's converter makes of the tasks in a file, as JSON_MIN or CONLL2003."""
    with tempfile.TemporaryDirectory() as folder:
        Converter(config, folder).convert(str(path), folder, kind, is_dir=False)
        return next(Path(folder).glob("result.*")).read_text("utf-8")


def make() -> None:
    """Write the files of this folder."""
    interface = LabelInterface(config=CONFIG)
    interface.validate()
    made = tasks(interface)
    assert [problem for task in made for problem in check(interface, flat(task))] == []
    (HERE / "config.xml").write_text(CONFIG, "utf-8")
    (HERE / "tasks.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tasks.json"
        path.write_text(json.dumps([flat(task) for task in made]), "utf-8")
        (HERE / "tasks.min.json").write_text(convert(CONFIG, path, "JSON_MIN") + "\n", "utf-8")
        # The converter takes offsets for those of Python, and any one text of a task for the only one.
        path.write_text(json.dumps(made[1:2]), "utf-8")
        (HERE / "tasks.conll").write_text(convert(ENGLISH_CONFIG, path, "CONLL2003"), "utf-8")


def read_ours(path: Path, config_path: Path) -> int:
    """Print what the SDK makes of an export of ours, and return how many problems it sees."""
    config = config_path.read_text("utf-8")
    interface = LabelInterface(config=config)
    interface.validate()
    ours = json.loads(path.read_text("utf-8"))
    problems = [problem for task in ours for problem in check(interface, task)]
    results = [result for task in ours for kind in ("annotations", "predictions") for held in task[kind]
               for result in held["result"]]  # fmt: skip
    relations = sum(result["type"] == "relation" for result in results)
    print(f"{len(ours)} tasks, {len(results) - relations} results, {relations} relations: {len(problems)} problems")
    print("\n".join(problems))
    with tempfile.TemporaryDirectory() as folder:
        # The server gives every task a number when it takes it in, which the converter then needs.
        numbered = Path(folder) / "numbered.json"
        numbered.write_text(json.dumps([{"id": number, **task} for number, task in enumerate(ours, 1)]), "utf-8")
        for kind in ("JSON", "JSON_MIN", "CONLL2003"):
            print(f"{kind}: {len(convert(config, numbered, kind)):,} characters")
    return len(problems)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        sys.exit(bool(read_ours(Path(sys.argv[1]), Path(sys.argv[2]))))
    make()
