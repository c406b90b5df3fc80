"""The limits of what a person may give, and why each stands."""

SHORTEST_TEXT = 50
"""Characters. A CV or a job text below this says too little to work with (R2)."""

LONGEST_TEXT = 200_000
"""Characters. The longest real CV has a tenth of this; more is a mistake or an attack."""

LONGEST_NOTE = 2_000
"""Characters of a note or an instruction."""

LONGEST_LINE = 1_000
"""Characters of one line that a person edits; the quality check asks for 300."""

MOST_LINES = 40
"""Lines that one edited entry may have."""

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes. What the Telegram Bot API lets a bot download."""

LONGER_THAN_A_FIX = 400
"""Characters. A text this long, sent while a CV awaits its confirmation, is no instruction on what to mend."""

MOST_SOURCES = 20
"""Messages that one CV or job description may come in."""
