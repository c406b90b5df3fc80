"""Reading with a language model: what it says stands only where the text says the same, beside what the rules read."""
