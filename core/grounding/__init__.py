"""Proof that a line of a CV says nothing that its owner's own CV does not say. Pure, and of use to anybody.

``Checker`` takes a CV and judges lines; each kind of claim has an examiner of its own. It runs last, behind
every writer, and fails closed: a claim that cannot be traced is not supported.
"""
