"""A language model for each key: whoever has brought one of their own is served with it, everybody else with ours."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from core.errors import OperatorMustAct
from core.language_model import AnswerT, Completed, Failed, Misconfigured, ModelRequest, Whose
from core.own_keys import KeyRing, OwnKey
from core.ports import LanguageModel

_MOST = 64
"""Models that are kept for the next call, with their connections, their pauses and their breakers."""


class OwnKeyModel:
    """The operator's model, or the one that ``make`` makes of the payer's own key: a whole one, with its own care."""

    def __init__(self, ours: LanguageModel, *, keys: KeyRing, make: Callable[[OwnKey], LanguageModel]) -> None:
        self._ours = ours
        self._keys = keys
        self._make = make
        self._made: OrderedDict[OwnKey, LanguageModel] = OrderedDict()

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer of the payer's model. A key that fails is not replaced by the operator's.

        Who has to mend a workspace's key is the operator, who put it there.
        """
        try:
            key = await self._keys.key_of(request.payer)
        except OperatorMustAct as error:
            return Misconfigured(reason=str(error))
        if key is None:
            return await self._ours.ask(request)
        result = await self._model(key).ask(request)
        theirs = key.whose is Whose.PERSON
        return replace(result, own_key=theirs) if isinstance(result, Misconfigured) else result

    def _model(self, key: OwnKey) -> LanguageModel:
        model = self._made.pop(key, None) or self._make(key)
        self._made[key] = model
        if len(self._made) > _MOST:
            self._made.popitem(last=False)  # its connections close once its last call has come back
        return model
