from pathlib import Path

import pytest

from corpus.model import load_scheme
from corpus.project import Project

VIETNAMESE = (
    "Ông Trần Văn Khải, Giám đốc Sở Y tế Hà Nội, cho biết thành phố đã chi hơn 1.250 tỷ đồng "
    "để tiêm cho 8.200 người trong quý III/2024."
)
ENGLISH = (
    "Tran Van Khai, Director of the Hanoi Department of Health, said the city had spent over 1.25 trillion VND "
    "to vaccinate 8,200 people in the third quarter of 2024."
)


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "clinic.twinspan", load_scheme("ontonotes"), languages=["en", "vi"]) as made:
        yield made


@pytest.fixture
def story(project: Project):
    story = project.stories.add("Clinic")
    project.documents.add(story.id, "clinic.vi.txt", "vi", VIETNAMESE)
    project.documents.add(story.id, "clinic.en.txt", "en", ENGLISH)
    return story
