"""The scripts find each other as a script's folder is found: first on the path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "build_scripts"))
