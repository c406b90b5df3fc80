"""``python -m bot``: the same as ``aicvgen``."""

import sys

from bot.cli import main

sys.exit(main())
