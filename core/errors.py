"""What can go wrong, by who must act.

    AicvgenError
    ├── PersonMustAct       what was given is at fault; the message says what to do
    ├── OperatorMustAct     a setting, a key, a missing library; the message names it
    ├── OurFault            a defect: the operator reports it, we mend it
    └── TryAgain            nobody: another process was there first, and the same call again will do

What is part of normal life (an unreadable file, a writer without words, a platform that says *later*) is not
here: those are values in the closed unions of the ports.
"""


class AicvgenError(Exception):
    """Something went wrong."""


class PersonMustAct(AicvgenError):
    """What was given cannot be used; the message says what to give instead."""


class OperatorMustAct(AicvgenError):
    """The program cannot run as it is set up; the message names the setting and what to set."""


class OurFault(AicvgenError):
    """A defect in aicvgen."""


class TryAgain(AicvgenError):
    """Another process changed the same row first; nothing was changed here."""
