"""Pages of strangers: found by a search, and fetched with care."""
