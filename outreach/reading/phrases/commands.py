"""How a text speaks to a machine instead of to the organiser: beginnings of words, folded, in the ten languages.

Such a text may be harmless ("thanks for the instructions"); it is only never decided by what a machine made of it.
"""

from __future__ import annotations

#: Instructions and prompts; to ignore, disregard, forget or override them; the machine by its names; its formats.
TO_MACHINES: tuple[str, ...] = (
    *("instruct", "instruc", "instruk", "istruzion", "prompt", "anweisung", "uput", "nurodym", "ohje", "utasitas"),
    *("ignor", "disregard", "overrid", "negeer", "zanemar", "missacht", "unohda", "nepais"),
    *("chatbot", "rsvpbot", "jailbreak", "llm", "gpt", "chatgpt", "claude", "gemini", "llama", "mistral"),
    *("json", "xml", "output", "attendance", "system", "sistem", "jarjestelm", "rendszer"),
)
