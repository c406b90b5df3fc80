"""How every model in this house behaves: strict, closed, frozen, and the same after JSON."""

from typing import Self

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A value: unknown fields are refused, types are not coerced, nothing changes after it is made.

    ``Model.model_validate_json(m.model_dump_json()) == m`` holds for every model built on it.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, ser_json_inf_nan="constants")

    def changed(self, **fields: object) -> Self:
        """The same value with these fields changed, validated again; its parts are shared, not copied."""
        return type(self).model_validate({**dict(self), **fields})
