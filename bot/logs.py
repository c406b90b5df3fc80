"""Logs: one JSON line per event, on standard error or in a rotating file, with nothing in it that is private.

What is personal or secret is taken out of the finished line's every value, wherever it stood: message,
arguments, extra fields, traceback. Records of the libraries go the same way.
"""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import structlog
from structlog.stdlib import BoundLogger
from structlog.typing import EventDict, Processor, WrappedLogger

_LARGEST_FILE_BYTES = 10 * 1024 * 1024
_FILES_KEPT = 5

_REDACTED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}"), "[telegram-token]"),
    (re.compile(r"x(?:ox[a-z]|app)-[A-Za-z0-9-]{8,}"), "[slack-token]"),
    (re.compile(r"(?:AIza[A-Za-z0-9_-]{30,}|sk-[A-Za-z0-9_-]{16,})"), "[api-key]"),
    (re.compile(r"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"), "[jwt]"),
    (
        re.compile(r"(?i)\b(authorization|bearer|password|secret|token|api[_-]?key)(\"?\s*[:=]\s*\"?)[^\s\"',;]+"),
        r"\1\2[secret]",
    ),
    (re.compile(r"(?i)\bbearer\s+[A-Za-z0-9._~+/-]+=*"), "Bearer [secret]"),
    (re.compile(r"(\w+://[^\s:/@]*):[^\s/@]+@"), r"\1:[secret]@"),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[email]"),
    (re.compile(r"(?<![\w.:-])\+?\d(?:[\s().-]{0,2}\d){8,14}(?![\w:-])"), "[phone]"),
)
_TALKATIVE = (
    "aiosqlite",
    "alembic",
    "google_genai",
    "httpcore",
    "httpx",
    "httpx2",
    "sqlalchemy",
    "telegram",
    "uvicorn.access",
)
"""Libraries that log addresses with tokens in them, or what people write, some with every row: only their warnings are
wanted.
"""

_PRIVATE_KEYS = frozenset({"text", "content", "data", "body", "name", "email", "phone", "card", "payload", "token"})
"""Fields that hold what people wrote: never logged, whatever they hold."""


def set_up_logs(level: str, file: Path | None) -> None:
    """From now on everything is logged as JSON, to the file if there is one, else to standard error."""
    handler: logging.Handler = (
        RotatingFileHandler(file, maxBytes=_LARGEST_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8")
        if file
        else logging.StreamHandler(sys.stderr)
    )
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                redact,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.getLevelNamesMapping()[level], logging.WARNING))
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def logger(name: str) -> BoundLogger:
    """A logger of this name."""
    log: BoundLogger = structlog.stdlib.get_logger(name)
    return log


def redact(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The event without secrets and personal data, in every value at any depth."""
    return {key: "[private]" if key in _PRIVATE_KEYS else _redacted(value) for key, value in event.items()}


def _redacted(value: object) -> object:
    match value:
        case str():
            for pattern, stand_in in _REDACTED:
                value = pattern.sub(stand_in, value)
            return value
        case dict():
            return {str(key): "[private]" if key in _PRIVATE_KEYS else _redacted(one) for key, one in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_redacted(one) for one in value]
        case bool() | int() | float() | None:
            return value
        case _:
            return _redacted(repr(value))
