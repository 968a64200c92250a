"""Who is working here: the name and initials under which labels and links are made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.dialogs.base import Dialog
from desktop.people import LONGEST_INITIALS, People, Person, initials_of

_PERSON = int(Qt.ItemDataRole.UserRole)


class AnnotatorDialog(Dialog):
    """Offers the people that this computer and the project know, and takes a new one."""

    def __init__(self, parent: QWidget | None, people: People, names: Sequence[str], current: str) -> None:
        super().__init__(
            parent,
            self.tr("Who is working here"),
            self.tr("Each person has labels and links of their own. You see yours, and the open suggestions."),
        )
        self._people = people
        self._names = list(names)
        self.list = QListWidget()
        self.list.setProperty("framed", "true")
        self.list.setAccessibleName(self.tr("People"))
        self.list.setMinimumHeight(150)
        self.field = QLineEdit(maxLength=100)
        self.initials = QLineEdit(maxLength=LONGEST_INITIALS)
        self.initials.setMaximumWidth(90)
        self.forget = QPushButton(self.tr("&Take off the list"))
        self.forget.setAutoDefault(False)
        self.forget.setToolTip(self.tr("What they labelled stays in the projects."))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        for text, field in ((self.tr("&Name"), self.field), (self.tr("&Initials"), self.initials)):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(form)
        self._accept = self.add_buttons(self.tr("Work in this name"))
        self._fill()
        self._show(people.person(current))
        self.list.currentItemChanged.connect(lambda item: item and self._show(item.data(_PERSON)))
        self.list.itemActivated.connect(lambda _: self.accept())
        self.field.textEdited.connect(self._name_edited)
        self.forget.clicked.connect(self._forget)
        self.field.setFocus()
        self.field.selectAll()
        self.setMinimumWidth(440)

    def name(self) -> str:
        """Return the name that was chosen."""
        return self.person().name

    def person(self) -> Person:
        """Return the person that was chosen."""
        name = " ".join(self.field.text().split())
        return Person(name, self.initials.text().strip() or initials_of(name))

    def _fill(self) -> None:
        self.list.clear()
        for person in self._people.among(self._names):
            item = QListWidgetItem(f"{person.initials}   {person.name}")
            item.setData(_PERSON, person)
            self.list.addItem(item)
        self._check()

    def _show(self, person: Person) -> None:
        self.field.setText(person.name)
        self.initials.setText(person.initials)
        self._check()

    def _name_edited(self, text: str) -> None:
        self.initials.setText(self._people.person(" ".join(text.split())).initials)
        self._check()

    def _forget(self) -> None:
        self._people.forget(self.name())
        self._fill()

    def _check(self) -> None:
        if self._accept is not None:
            self._accept.setEnabled(bool(self.name()))
        self.forget.setEnabled(any(each.name == self.name() for each in self._people.known()))
