"""What is stored, and the one way in and out of it."""

from .errors import (
    InvalidValue,
    StoreAddressWrong,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreNewer,
    StoreNotErased,
    StoreReadOnly,
    StoreUnavailable,
)
from .records import (
    INDICATOR_KINDS,
    LEVELS,
    TEXT_LIMIT,
    Dispute,
    Indicator,
    Report,
    RuleFigures,
    Stats,
    Watch,
    Week,
)
from .store import Store

__all__ = [
    "INDICATOR_KINDS",
    "LEVELS",
    "TEXT_LIMIT",
    "Dispute",
    "Indicator",
    "InvalidValue",
    "Report",
    "RuleFigures",
    "Stats",
    "Store",
    "StoreAddressWrong",
    "StoreBusy",
    "StoreCorrupt",
    "StoreError",
    "StoreFull",
    "StoreNewer",
    "StoreNotErased",
    "StoreReadOnly",
    "StoreUnavailable",
    "Watch",
    "Week",
]
