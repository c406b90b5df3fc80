"""Texts as vectors, so that what means much the same lies close together."""
