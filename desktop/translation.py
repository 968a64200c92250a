"""The language of the interface: which there are, and the one that it speaks."""

from importlib.resources import as_file, files
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"en": "English", "vi": "Tiếng Việt", "zh": "简体中文"}
"""The languages of the interface, each by its own name."""

_FILES = {"vi": "vi", "zh": "zh_CN"}


def speak(app: QCoreApplication, language: str = "") -> str:
    """Let `app` speak `language`, a key of LANGUAGES, or else the system's; return the language taken.

    Numbers and dates follow it. What is on the screen already keeps its language: make the window anew.
    """
    taken = language if language in LANGUAGES else _of_the_system()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
    system = QLocale.system()
    QLocale.setDefault(system if _code(system.name()) == taken else QLocale(taken))
    if taken in _FILES:
        _add_qt(app, _FILES[taken])
        _add_own(app, _FILES[taken])
    return taken


def translated(context: str, source: Any) -> str:
    """Return what `source`, which stands in the tables of corpus or resources, is in the language of the interface."""
    return QCoreApplication.translate(context, str(source)) if source else ""


def _of_the_system() -> str:
    """Return the first language that the person told the system and that the interface speaks."""
    wanted = (_code(name) for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _code(name: str) -> str:
    """Return "zh" for "zh-Hans-CN" and "zh_CN"."""
    return name.replace("_", "-").split("-")[0]


def _add_qt(app: QCoreApplication, name: str) -> None:
    """Add Qt's own words, those of its buttons and menus, as far as Qt has them."""
    translator = QTranslator(app)
    if translator.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def _add_own(app: QCoreApplication, name: str) -> None:
    translator = QTranslator(app)
    with as_file(files("resources") / "translations" / f"twinspan_{name}.qm") as path:
        if translator.load(str(path)):
            app.installTranslator(translator)
