"""Outreach: an event's e-mail campaign, from a folder of plain files to attendance."""

__version__ = "0.1.0"
