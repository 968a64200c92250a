"""Who is working, in the status bar: a click switches to someone else."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from corpus.project import AnnotatorKind
from desktop.commands.actions import Actions
from desktop.people import People, Person
from desktop.session import Session


class Switch(QObject):
    """Lets another person work in the open project."""

    switched = Signal()

    def __init__(self, session: Session, people: People, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.people = people

    def names(self) -> list[str]:
        """Return the names that the project knows."""
        project = self._session.project
        known = project.annotators.all() if project else []
        return [each.name for each in known if each.kind is AnnotatorKind.PERSON]

    def to(self, person: Person) -> None:
        """Work as `person` from now on: their labels and links are shown, and they are remembered."""
        project = self._session.project
        if project is None:
            return
        self.people.take(person)
        if person.name != project.annotator.name:
            project.use_annotator(person.name)
            self._session.reload()
        self.switched.emit()


class WhoButton(QToolButton):
    """Shows the initials and the name of whoever works, with a menu of the others."""

    def __init__(self, session: Session, switch: Switch, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._switch = switch
        self._actions = actions
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        for signal in (session.opened, session.closed, session.story_opened, switch.switched):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show who works now."""
        project = self._session.project
        self.setVisible(project is not None)
        if project is None:
            return
        person = self._switch.people.person(project.annotator.name)
        self.setText(f"{person.initials}   {person.name}")
        self.setAccessibleName(self.tr("Working here: {name}").format(name=person.name))
        key = self._actions.keys.shown(self._actions.registry["project.annotator"])
        self.setToolTip(self.tr("Labels and links are made in this name. Click to switch ({key})").format(key=key))
        self.setEnabled(self._session.writable)

    def _fill(self) -> None:
        self._menu.clear()
        project = self._session.project
        for person in self._switch.people.among(self._switch.names()):
            action = self._menu.addAction(f"{person.initials}   {person.name}")
            action.setCheckable(True)
            action.setChecked(project is not None and project.annotator.name == person.name)
            action.triggered.connect(lambda _=False, person=person: self._switch.to(person))
        self._menu.addSeparator()
        self._menu.addAction(self._actions["project.annotator"])
