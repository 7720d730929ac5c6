"""The commands: the only place, with the demo, where the parts are put together."""
