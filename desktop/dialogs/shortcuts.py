"""Keyboard shortcuts: every command with its keys, to read, to find and to change."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.commands import MENUS, Command, Registry
from desktop.commands.command import menu_name
from desktop.commands.finding import match
from desktop.commands.keys import Keys
from desktop.commands.presets import PRESETS, preset_of
from desktop.dialogs.base import Dialog
from desktop.widgets.joining import listed
from desktop.widgets.labels import label, set_role

_COMMAND = int(Qt.ItemDataRole.UserRole)


class ShortcutsDialog(Dialog):
    """A tree of the commands by menu; below it, the key of the one that is chosen."""

    def __init__(self, parent: QWidget | None, registry: Registry, keys: Keys) -> None:
        super().__init__(
            parent,
            self.tr("Keyboard shortcuts"),
            self.tr("Single letters work while a text has the keyboard. Choose a command to give it another key."),
        )
        self._registry = registry
        self._keys = keys
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("What it does")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        header = self.tree.header()
        header.resizeSection(0, 280)
        header.resizeSection(1, 150)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.editor = QKeySequenceEdit()
        self.editor.setMaximumSequenceLength(1)
        self.editor.setClearButtonEnabled(True)
        self.editor.setAccessibleName(self.tr("New key"))
        self.assign = self._button(self.tr("Use this key"), self._assign)
        self.restore = self._button(self.tr("Restore"), self._restore)
        self._remark = label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Key"), "heading"))
        row.addWidget(self.editor, 1)
        row.addWidget(self.assign)
        row.addWidget(self.restore)
        self._add_presets()
        self.body.addWidget(self.field)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._remark)
        everything = self.buttons.addButton(self.tr("Restore all"), QDialogButtonBox.ButtonRole.ResetRole)
        everything.setAutoDefault(False)
        everything.clicked.connect(lambda: self._keys.restore(self._registry))
        self.add_close()
        self.field.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._show_keys)
        self.editor.keySequenceChanged.connect(self._check)
        keys.changed.connect(self._fill_keys)
        self._fill()
        self.resize(860, 600)

    def _add_presets(self) -> None:
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Set of keys"))
        for each in PRESETS:
            self.preset.addItem(each.shown_title, each.id)
            self.preset.setItemData(self.preset.count() - 1, each.shown_detail, Qt.ItemDataRole.ToolTipRole)
        self.preset.setCurrentIndex(self.preset.findData(self._keys.preset.id))
        self.preset.activated.connect(lambda: self._keys.use_preset(preset_of(self.preset.currentData())))
        self._about = label(self._keys.preset.shown_detail, "muted", wrap=True)
        self._clashes = label("", "danger", wrap=True)
        sets = QHBoxLayout()
        sets.addWidget(label(self.tr("Set of keys"), "heading"))
        sets.addWidget(self.preset)
        sets.addWidget(self._about, 1)
        self.body.addLayout(sets)
        self.body.addWidget(self._clashes)

    def command(self) -> Command | None:
        """Return the command that is chosen in the tree."""
        item = self.tree.currentItem()
        return item.data(0, _COMMAND) if item is not None else None

    def choose(self, command_id: str) -> None:
        """Choose a command in the tree."""
        self.tree.setCurrentItem(self._items[command_id])

    def _button(self, text: str, method: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(method)
        return button

    def _fill(self) -> None:
        for title in MENUS:
            top = QTreeWidgetItem([menu_name(title)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self.tree.addTopLevelItem(top)
            for command in self._registry:
                if command.menu == title:
                    item = QTreeWidgetItem(top, [command.shown_title.rstrip("…"), "", command.shown_detail])
                    item.setData(0, _COMMAND, command)
                    item.setToolTip(2, command.shown_detail)
                    self._items[command.id] = item
            top.setExpanded(True)
        self._fill_keys()

    def _show_clashes(self) -> None:
        """Say which keys call several commands; Qt runs none of them then."""
        parts = [
            f"{_native([key])} ({listed(command.shown_title.rstrip('…') for command in commands)})"
            for key, commands in self._keys.clashes(self._registry)
        ]
        text = self.tr("These keys do nothing, for several commands have them: {keys}")
        self._clashes.setText(text.format(keys="; ".join(parts)))
        self._clashes.setVisible(bool(parts))
        self._about.setText(self._keys.preset.shown_detail)

    def _fill_keys(self) -> None:
        self._show_clashes()
        for command in self._registry:
            item = self._items[command.id]
            item.setText(1, _native(self._keys.of(command)))
            font = item.font(1)
            font.setBold(self._keys.is_chosen(command))
            item.setFont(1, font)
        self._show_keys()

    def _filter(self, query: str) -> None:
        for index in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(index)
            shown = False
            for row in range(top.childCount()):
                item = top.child(row)
                fits = match(query, item.text(0)) is not None or query.strip().lower() in item.text(1).lower()
                item.setHidden(not fits)
                shown = shown or fits
            top.setHidden(not shown)

    def _show_keys(self) -> None:
        command = self.command()
        self.editor.setEnabled(command is not None)
        if command is not None:
            keys = self._keys.of(command)
            self.editor.setKeySequence(keys[0] if keys else QKeySequence())
        self._check()

    def _check(self) -> None:
        command = self.command()
        key = self.editor.keySequence()
        self.restore.setEnabled(command is not None and self._keys.is_chosen(command))
        others = self._keys.conflicts(command, key, self._registry) if command and not key.isEmpty() else []
        if key == QKeySequence(Qt.Key.Key_Backspace):
            self._remark.setText(self.tr("Vietnamese keyboards send Backspace while typing; take another key."))
        elif others:
            names = listed(other.shown_title.rstrip("…") for other in others)
            self._remark.setText(
                self.tr("Also the key of: {commands}. It would be taken from there.").format(commands=names)
            )
        else:
            self._remark.setText("")
        set_role(self._remark, "danger" if self._remark.text() else "muted")
        same = command is not None and [key] == self._keys.of(command)[:1]
        self.assign.setEnabled(command is not None and not same and key != QKeySequence(Qt.Key.Key_Backspace))

    def _assign(self) -> None:
        command, key = self.command(), self.editor.keySequence()
        if command is None:
            return
        for other in self._keys.conflicts(command, key, self._registry) if not key.isEmpty() else []:
            self._keys.choose(other, [old for old in self._keys.of(other) if old != key])
        rest = self._keys.of(command)[1:]
        self._keys.choose(command, [key, *(old for old in rest if old != key)] if not key.isEmpty() else [])

    def _restore(self) -> None:
        command = self.command()
        if command is not None:
            self._keys.restore([command])


def _native(keys: Iterable[QKeySequence]) -> str:
    """Return the keys as the platform writes them; Return and Enter have one name in Chinese."""
    return listed(dict.fromkeys(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys))
