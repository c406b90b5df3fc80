"""A language model around another that logs each answer: what for, what came, how many tokens, how long. No words."""

from stamina.instrumentation import RetryDetails, set_on_retry_hooks
from structlog.stdlib import BoundLogger

from core.language_model import AnswerT, Completed, Failed, Misconfigured, ModelRequest, Overloaded
from core.ports import Clock, LanguageModel


class LoggedModel:
    """Implements ``core.ports.LanguageModel``."""

    def __init__(self, model: LanguageModel, *, log: BoundLogger, clock: Clock) -> None:
        self._model = model
        self._log = log
        self._clock = clock

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The other's answer."""
        began = self._clock.now()
        result = await self._model.ask(request)
        log = self._log.bind(
            purpose=request.purpose.value,
            prompt=f"{request.prompt.name}@{request.prompt.version}",
            seconds=round((self._clock.now() - began).total_seconds(), 3),
            session=request.payer.session,
        )
        match result:
            case Completed(usage=usage, model_version=version):
                log.info("model", model=version, given=usage.given, made=usage.made)
            case Misconfigured(reason=reason) | Overloaded(reason=reason):
                log.warning("model failed", how=type(result).__name__, reason=reason)
            case _:
                log.warning("model failed", how=type(result).__name__)
        return result


def log_retries(log: BoundLogger) -> None:
    """Has every call of this process that is made again logged too: what went wrong, and the pause in seconds."""

    def tell(details: RetryDetails) -> None:
        log.info("model again", tries=details.retry_num, pause=round(details.wait_for, 3), how=str(details.caused_by))

    set_on_retry_hooks([tell])
