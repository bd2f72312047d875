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
from .places import CONSENTS, GroupSettings
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
    "CONSENTS",
    "INDICATOR_KINDS",
    "LEVELS",
    "TEXT_LIMIT",
    "Dispute",
    "GroupSettings",
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
