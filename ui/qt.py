"""The one place from which `Property` and `QmlUncreatable` come, so that mypy knows what they give.

At run time it is PySide6's own, which pyside6-metaobjectdump must see; for mypy it is a generic
descriptor, because a decorated getter and setter of one name cannot be typed.
"""

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

T = TypeVar("T")

if TYPE_CHECKING:
    from collections.abc import Callable

    Made = TypeVar("Made", bound=type)

    def QmlUncreatable(reason: str) -> Callable[[Made], Made]:  # noqa: N802 - Qt's own name
        """Mark a type that QML may use and not make."""

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
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
