"""The command line. Nothing heavy is imported before a command is chosen."""

import argparse
import gc
import os
import sys
from pathlib import Path

from core.errors import AicvgenError, OperatorMustAct, PersonMustAct

DONE, OUR_FAULT, THEIR_FAULT = 0, 1, 2
"""Exit codes: done; a defect or a broken set-up; what the person gave is at fault, and the message says what to do."""


def main() -> int:
    """Runs the command that was given; its exit code."""
    args = _parser().parse_args()
    try:
        return _run(args)
    except PersonMustAct as error:
        return _say(error, THEIR_FAULT)
    except OperatorMustAct as error:
        return _say(error, THEIR_FAULT)
    except AicvgenError as error:
        return _say(error, OUR_FAULT)
    except KeyboardInterrupt:
        return 130


def _run(args: argparse.Namespace) -> int:
    match args.command:
        case "read-cv" | "read-job" | "check":
            return _run_reading(args)
        case _:
            return _run_program(args)


def _run_reading(args: argparse.Namespace) -> int:
    """The commands that look at files and keep nothing. What parses files starts while the rest is imported."""
    from bot.wiring.reading import parsers

    started = parsers()

    import asyncio

    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # looking for some opens every installed package
    if args.command == "check":
        from bot.checking import check

        return asyncio.run(check(args.cv, args.draft, started))
    gc.disable()  # one file leaves little behind, and it goes with the process
    from bot.reading import read_cv, read_job

    reading = read_cv(args.file, args.format, started) if args.command == "read-cv" else read_job(args.file, started)
    code = asyncio.run(reading)
    gc.freeze()  # nor is it looked through when the process ends, which takes as long as reading a page
    return code


def _run_program(args: argparse.Namespace) -> int:
    """The commands that keep something, and so need settings and logs."""
    import asyncio

    from bot.logs import set_up_logs
    from bot.settings import Settings

    settings = Settings.load(args.model if args.command == "tailor" else None)
    quiet = args.command in ("chat", "tailor") and settings.log_file is None
    set_up_logs("ERROR" if quiet and settings.log_level == "INFO" else settings.log_level, settings.log_file)
    match args.command:
        case "chat":
            from bot.chat import chat

            return asyncio.run(chat(settings, args.out))
        case "tailor":
            from bot.tailor import Order, tailor

            order = Order(cv=args.cv, job=args.job, out=args.out, accept_all=args.accept_all, json=args.json)
            return asyncio.run(tailor(settings, order))
        case "telegram":
            from bot.telegram import telegram

            return asyncio.run(telegram(settings))
        case "slack":
            from bot.slack import slack

            return asyncio.run(slack(settings))
        case "workspace":
            from bot.workspace import WorkspaceOrder, workspace

            asked = WorkspaceOrder(workspace=args.workspace, cap=args.cap, people=args.people, key=args.key)
            return asyncio.run(workspace(settings, asked))
        case "migrate":
            from bot.operating import migrate_database

            return asyncio.run(migrate_database(settings))
        case "reseal":
            from bot.operating import reseal

            return asyncio.run(reseal(settings))
        case _:
            from bot.operating import doctor

            return asyncio.run(doctor(settings, offline=args.offline))


def _say(error: AicvgenError, code: int) -> int:
    print(f"aicvgen: {error}", file=sys.stderr)  # noqa: T201 - this is the terminal
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="aicvgen",
        description="Tailors a CV to a job, piece by piece, and invents nothing.",
        epilog="Exit codes: 0 done; 2 what was given is at fault, and the message says what to do; 1 our fault.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chat = commands.add_parser("chat", help="the conversation, here in the terminal")
    chat.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where documents are put (default: here)")
    tailor = commands.add_parser("tailor", help="the same conversation, unattended")
    tailor.add_argument("--cv", type=Path, required=True, metavar="FILE")
    tailor.add_argument("--job", type=Path, required=True, metavar="FILE")
    tailor.add_argument("--out", type=Path, required=True, metavar="DIR", help="where documents are put")
    tailor.add_argument(
        "--accept-all", action="store_true", help="accept every draft; without it the drafts are shown and kept"
    )
    tailor.add_argument("--model", metavar="MODEL", help="in place of AICVGEN_MODEL, such as scripted:FILE")
    tailor.add_argument("--json", action="store_true", help="a summary as JSON; the transcript goes to standard error")
    read_cv = commands.add_parser("read-cv", help="what is read in a CV, as JSON")
    read_cv.add_argument("file", type=Path, metavar="FILE")
    read_cv.add_argument(
        "--json", dest="format", action="store_const", const="json", help="our own model (the default)"
    )
    read_cv.add_argument("--format", choices=("json", "json-resume"), default="json", help=argparse.SUPPRESS)
    read_job = commands.add_parser("read-job", help="what is read in a job description, as JSON")
    read_job.add_argument("file", type=Path, metavar="FILE")
    read_job.add_argument("--json", action="store_true", help="(the default)")
    check = commands.add_parser("check", help="prove a draft's lines against a CV, as JSON")
    check.add_argument("--cv", type=Path, required=True, metavar="FILE")
    check.add_argument("--draft", type=Path, required=True, metavar="FILE")
    check.add_argument("--json", action="store_true", help="(the default)")
    commands.add_parser("telegram", help="the conversation in Telegram, as the bot of TELEGRAM_BOT_TOKEN")
    commands.add_parser("slack", help="the conversation in Slack, as the app of SLACK_BOT_TOKEN")
    doctor = commands.add_parser("doctor", help="check the set-up, and say what to do")
    doctor.add_argument("--offline", action="store_true", help="without the call to the language model")
    commands.add_parser("migrate", help="bring the database up to date")
    commands.add_parser("reseal", help="put keys and tokens under the first key of AICVGEN_MASTER_KEY")
    workspace = commands.add_parser("workspace", help="what is set for one Slack workspace, and what was spent for it")
    workspace.add_argument("workspace", metavar="ID", help="the workspace's, such as T0123, or the organisation's")
    workspace.add_argument("--cap", metavar="DOLLARS", help="what model calls may cost in a day; none: as for any")
    workspace.add_argument("--people", metavar="IDS", help="the members who are let in, with commas; none: everybody")
    workspace.add_argument(
        "--key", choices=("-", "none"), help="-: read its own key for the model from standard input; none: delete it"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
