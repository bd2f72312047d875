"""The rule writer's workbench: what stands behind ``python -m rules``.

Each command has a module of its own: functions that return values, which is also what ``--json``
prints, and a thin part that shows them to a person. ``app`` joins them.
"""
