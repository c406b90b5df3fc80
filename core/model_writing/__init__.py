"""Entries written by a language model. What may stand of it is decided by ``core.grounding``, as for all writers."""
