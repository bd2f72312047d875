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
from .records import INDICATOR_KINDS, LEVELS, TEXT_LIMIT, Dispute, Indicator, Report, Stats, Week
from .store import Store

__all__ = [
    "INDICATOR_KINDS",
    "LEVELS",
    "TEXT_LIMIT",
    "Dispute",
    "Indicator",
    "InvalidValue",
    "Report",
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
    "Week",
]
