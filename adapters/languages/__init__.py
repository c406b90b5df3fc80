"""The bot's own words in every language: one catalogue file each, in gettext's format."""
