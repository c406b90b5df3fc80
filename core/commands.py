"""What a person can ask for at any time, by name: ``/start`` and the others."""

from enum import Enum


class Command(Enum):
    """What a person can ask for at any time, by name. No ``StrEnum``, for the reason given at ``Action``."""

    START = "start"
    STATUS = "status"
    CV = "cv"
    JOBS = "jobs"
    NEW = "new"
    CANCEL = "cancel"
    SETTINGS = "settings"
    EXPORT = "export"
    FORGET = "forget"
    PRIVACY = "privacy"
    HELP = "help"
