"""Things that CVs speak of, with all words for each in English, German, French and Spanish: a module for each domain.

A module's ``CONCEPTS`` has a line for each thing, in the form of ``lexicon``; an indented line goes on with the one
before. A line joins only what a reader takes for the same: an invoice and a receipt are two lines.
"""
