"""What people and mail clients write, as data; every phrase is folded (lower case, no diacritics)."""
