"""What the messages of a campaign share, done once: compiled templates, skeletons that were read, zone rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Generic, TypeVar, TypeVarTuple

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")


class Same(Generic[T]):
    """An object as a key that equals only the very same one: a whole config is too long to be compared each time."""

    __slots__ = ("it",)

    def __init__(self, it: T) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.it is other.it

    def __hash__(self) -> int:
        return id(self.it)


class Press:
    """A bounded memory of pure functions' results; whoever composes many messages keeps one, in any threads."""

    def __init__(self, room: int = 1024) -> None:
        self._kept = lru_cache(maxsize=room)(_call)

    def once(self, function: Callable[[*Arguments], T], *arguments: *Arguments) -> T:
        """What the function gives for these (hashable) arguments, worked out only the first time."""
        result: T = self._kept(function, *arguments)
        return result

    @property
    def worked(self) -> int:
        """How often something had to be worked out so far."""
        return self._kept.cache_info().misses


def _call(function: Callable[..., Any], *arguments: Any) -> Any:  # noqa: ANN401
    return function(*arguments)
