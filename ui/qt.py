"""The one place from which `Property` is imported, so that mypy knows what a property holds.

At run time it is PySide6's own, which pyside6-metaobjectdump must see; for mypy it is a generic
descriptor, because a decorated getter and setter of one name cannot be typed.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

T = TypeVar("T")

if TYPE_CHECKING:

    class Property(Generic[T]):
        """A Qt property of type T."""

        def __init__(
            self,
            type_: type[T] | str,
            fget: Callable[[Any], T],
            fset: Callable[[Any, T], None] | None = None,
            *,
            notify: object = None,
            constant: bool = False,
        ) -> None: ...
        @overload
        def __get__(self, obj: None, owner: object) -> "Property[T]": ...
        @overload
        def __get__(self, obj: object, owner: object) -> T: ...
        def __get__(self, obj: object, owner: object) -> Any: ...
        def __set__(self, obj: object, value: T) -> None: ...
else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
