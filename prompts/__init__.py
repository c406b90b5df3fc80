"""The words sent to a language model: one Markdown file each. There is no model yet, and so no prompt."""
